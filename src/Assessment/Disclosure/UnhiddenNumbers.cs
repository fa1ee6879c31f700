using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Checks.FreeTables;
using Assessment.Decks.Tables;
using Assessment.Problems;

namespace Assessment.Disclosure;

/// <summary>Finds small counts by locality that the program cannot hide: numbers written with words, and tables in the office's texts.</summary>
internal static partial class UnhiddenNumbers
{
    /// <summary>A problem per cell, and one per table in a text.</summary>
    public static IEnumerable<Problem> Of(CaseContent content)
    {
        var (policy, localities) = (content.Case.Disclosure, Localities.Of(content.FreeTables));
        var cells = from table in content.FreeTables
                    from row in Enumerable.Range(0, table.Rows.Length)
                    from column in Enumerable.Range(0, table.Columns.Length)
                    where table.Columns[column].Alignment == CellAlignment.Right && table.Rows[row].Cells[column].Figure is null
                    where localities.AreRowsOf(table) || localities.IsColumnOf(table, column)
                    let text = table.Rows[row].Cells[column].Text.Plain.Trim()
                    where IsSmall(text)
                    select DisclosureTexts.Written(text, new(table.File, table.Lines[row], column + 1, table.Header[column]));
        var tables = from text in NarrativeTables.Of(content.Narratives)
                     where text.Table.Header.Any(Localities.IsHeader) || localities.AreRowsOf(text.Table)
                     let small = text.Table.Rows.Index().Where(r => r.Item.Style != RowStyle.Total)
                         .SelectMany(r => r.Item.Cells.Skip(1).Select(c => (r.Index, Text: c.Text.Plain.Trim()))).Where(c => IsSmall(c.Text)).ToImmutableArray()
                     where !small.IsEmpty
                     let first = small[0]
                     let head = text.Table.Rows[first.Index].Cells[0].Text.Plain.Trim()
                     select DisclosureTexts.InText(head, first.Text, new(text.Table.File, text.Table.Lines[first.Index]));
        return policy.Suppresses ? cells.Concat(tables) : tables;

        bool IsSmall(string text) =>
            Written.Match(text) is { Success: true } number && policy.IsSmall(null, int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture));
    }

    // „1”, „1 os.”, „2 (rodzeństwo)”, „1*”; no ordinal and no class of ages.
    [GeneratedRegex(@"^(?<number>\d{1,3})(?:\s*[*(\[]|\s+\p{L}|$)")]
    private static partial Regex Written { get; }
}
