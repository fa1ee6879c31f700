using Assessment.Cases;
using Assessment.Checks.Rules;
using Assessment.Problems;

namespace Assessment.Checks.FreeTables;

/// <summary>Finds tables that mark a missing figure in more than one way („-” and „-----”): a reader cannot tell whether both mean the same.</summary>
public static class BlankSignsCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabela.rozne-kreski";

    /// <summary>A problem per table.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<FreeTable> tables, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(rules);
        return from table in tables
               let dashes = Dashes(table).ToArray()
               where dashes.Select(d => d.Text).Distinct().Count() > 1
               let first = dashes[0]
               let other = dashes.First(d => d.Text != first.Text)
               select rules[Id].Failed(new(table.File, table.Lines[other.Row], other.Column + 1, table.Header[other.Column]),
                   ("pierwszy", first.Text), ("drugi", other.Text));
    }

    private static IEnumerable<(int Row, int Column, string Text)> Dashes(FreeTable table) =>
        from row in Enumerable.Range(0, table.Rows.Length)
        from column in Enumerable.Range(0, table.Rows[row].Cells.Length)
        let text = table.Rows[row].Cells[column].Text.Plain.Trim()
        where text.Length > 0 && text.All(c => c is '-' or '–' or '—')
        select (row, column, text);
}
