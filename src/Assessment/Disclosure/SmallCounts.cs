using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Indicators;

namespace Assessment.Disclosure;

/// <summary>Finds the counts that can point at a person: small, and of a sensitive ground or in a table by locality.</summary>
public static class SmallCounts
{
    /// <summary>The small counts, figures in the order of the catalogue, then cells of tables.</summary>
    /// <remarks>
    /// With a sensitive indicator go the figures under its code (<c>powody.przemoc.osoby</c>): they describe the same few people. With a
    /// hidden figure goes a cell of the office's own table whose row is headed by the indicator's name.
    /// </remarks>
    public static ImmutableArray<CountCell> Of(CaseContent content, PublishedCounts counts)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(counts);
        var policy = content.Case.Disclosure;
        var sensitive = content.Catalogue.Indicators
            .Where(i => i.Sensitive || policy.Thresholds.ContainsKey(i.Code))
            .SelectMany(i => counts.Values.Where(v => v.Key.Indicator == i.Code && policy.IsSmall(i.Code, v.Value)).OrderBy(v => v.Key.Year))
            .SelectMany(v => Same(v.Key, content.Catalogue, counts))
            .Distinct()
            .ToImmutableArray();
        var names = sensitive.Select(c => content.Catalogue[c.Indicator!.Value].Label).ToHashSet(StringComparer.OrdinalIgnoreCase); // figures only
        return [.. sensitive, .. content.FreeTables.SelectMany(t => Cells(t, names, counts, policy))];
    }

    private static IEnumerable<CountCell> Same(CountCell cell, Catalogue catalogue, PublishedCounts counts) =>
        catalogue.Indicators
            .Where(i => i.Code == cell.Indicator || i.Code.Value.StartsWith(cell.Indicator + ".", StringComparison.Ordinal))
            .Select(i => CountCell.OfFigure(i.Code, cell.Year))
            .Where(c => counts.Values.TryGetValue(c, out var value) && value != 0);

    private static IEnumerable<CountCell> Cells(FreeTable table, HashSet<string> names, PublishedCounts counts, DisclosurePolicy policy) =>
        from row in Enumerable.Range(0, table.Rows.Length)
        where table.Rows[row].Style != RowStyle.Total
        where table.IsByLocality || table.Rows[row].Cells.Any(c => names.Contains(c.Text.Plain.Trim()))
        from column in Enumerable.Range(0, table.Columns.Length)
        let cell = CountCell.OfTable(table.File, row, column)
        where counts.Values.TryGetValue(cell, out var value) && policy.IsSmall(null, value)
        select cell;
}
