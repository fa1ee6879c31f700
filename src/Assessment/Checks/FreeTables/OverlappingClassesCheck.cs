using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Checks.Rules;
using Assessment.Decks.Tables;
using Assessment.Problems;

namespace Assessment.Checks.FreeTables;

/// <summary>Finds tables of classes („45+ – 60”, „60+ – 70”) that overlap and are added up: whoever is 60 may be counted twice.</summary>
public static partial class OverlappingClassesCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabela.przedzialy";

    /// <summary>A problem per table.</summary>
    public static IEnumerable<Problem> Of(IEnumerable<FreeTable> tables, CheckRules rules)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(rules);
        return from table in tables
               where table.Rows.Any(r => r.Style == RowStyle.Total)
               let classes = Classes(table)
               from pair in classes.Zip(classes.Skip(1))
               where pair.Second.From <= pair.First.To
               group pair by table into overlaps
               let first = overlaps.First()
               select rules[Id].Failed(new(overlaps.Key.File, overlaps.Key.Lines[first.Second.Row], first.Second.Column + 1, overlaps.Key.Header[first.Second.Column]),
                   ("pierwszy", first.First.Text), ("drugi", first.Second.Text));
    }

    private static ImmutableArray<AgeClass> Classes(FreeTable table) =>
    [
        .. from row in Enumerable.Range(0, table.Rows.Length)
           from column in Enumerable.Range(0, table.Rows[row].Cells.Length)
           where table.Rows[row].Cells[column].Figure is null
           let text = table.Rows[row].Cells[column].Text.Plain
           let match = Bounds.Match(text)
           where match.Success
           select new AgeClass(row, column, text, int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture)),
    ];

    private sealed record AgeClass(int Row, int Column, string Text, int From, int To);

    [GeneratedRegex(@"^\s*(?<from>\d{1,3})\s*\+?\s*(?:lat\s*)?[-–—]\s*(?<to>\d{1,3})\b")]
    private static partial Regex Bounds { get; }
}
