using Assessment.Cases;
using Assessment.Checks.Rules;
using Assessment.Decks.Tables;
using Assessment.Problems;

namespace Assessment.Checks.FreeTables;

/// <summary>Finds tables of classes („45+ – 60”, „60+ – 70”) that overlap and are added up: whoever is 60 may be counted twice.</summary>
/// <remarks>The classes stand in a column above a total row, or in the header beside a total column.</remarks>
public static class OverlappingClassesCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabela.przedzialy";

    /// <summary>A problem per table.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<FreeTable> tables, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(rules);
        return from table in tables
               let overlap = Columns(table).Append(Header(table)).SelectMany(Overlaps).FirstOrDefault()
               where overlap.Second is not null
               select rules[Id].Failed(overlap.Second.Place, ("pierwszy", overlap.First.Text), ("drugi", overlap.Second.Text));
    }

    // Pairs in the order of the classes, each with the lowest one that reaches into it.
    private static IEnumerable<(ClassInTable First, ClassInTable Second)> Overlaps(IEnumerable<ClassInTable> classes)
    {
        var sorted = classes.OrderBy(c => c.Class.From).ThenBy(c => c.Class.To).ToArray();
        return from i in Enumerable.Range(1, Math.Max(0, sorted.Length - 1))
               let first = sorted[..i].FirstOrDefault(c => c.Class.To >= sorted[i].Class.From)
               where first is not null
               select (first, sorted[i]);
    }

    private static IEnumerable<IEnumerable<ClassInTable>> Columns(FreeTable table) =>
        table.Rows.Any(r => r.Style == RowStyle.Total)
            ? Enumerable.Range(0, table.Columns.Length).Select(column =>
                from row in Enumerable.Range(0, table.Rows.Length)
                where table.Rows[row].Cells[column].Figure is null
                from found in Class(table.Rows[row].Cells[column].Text.Plain, new(table.File, table.Lines[row], column + 1, table.Header[column]))
                select found)
            : [];

    private static IEnumerable<ClassInTable> Header(FreeTable table) =>
        table.Header.Any(TotalNames.IsTotal)
            ? table.Header.SelectMany((text, column) => Class(text, new(table.File, null, column + 1, text)))
            : [];

    private static IEnumerable<ClassInTable> Class(string text, Place place) => AgeClass.Read(text) is { } read ? [new(read, text, place)] : [];

    private sealed record ClassInTable(AgeClass Class, string Text, Place Place);
}
