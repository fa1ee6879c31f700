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
    /// With a sensitive indicator go the figures under its code (<c>powody.przemoc.osoby</c>): they describe the same few people. In a table
    /// of the office's own a row or column headed by such an indicator's name is sensitive too.
    /// </remarks>
    public static ImmutableArray<CountCell> Of(CaseContent content, PublishedCounts counts)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(counts);
        var policy = content.Case.Disclosure;
        var indicators = content.Catalogue.Indicators.Where(i => i.Domain.IsWhole && (i.Sensitive || policy.Thresholds.ContainsKey(i.Code))).ToImmutableArray();
        var sensitive = indicators
            .SelectMany(i => counts.Values.Where(v => v.Key.Indicator == i.Code && policy.IsSmall(i.Code, v.Value)).OrderBy(v => v.Key.Year))
            .SelectMany(v => Same(v.Key, content.Catalogue, counts))
            .Distinct()
            .ToImmutableArray();
        var names = indicators.SelectMany(i => i.Names.Select(n => (Name: n, i.Code))).DistinctBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .ToImmutableDictionary(n => n.Name, n => n.Code, StringComparer.OrdinalIgnoreCase);
        var localities = Localities.Of(content.FreeTables);
        return [.. sensitive, .. content.FreeTables.SelectMany(t => Cells(t, names, localities, counts, policy))];
    }

    private static IEnumerable<CountCell> Same(CountCell cell, Catalogue catalogue, PublishedCounts counts) =>
        catalogue.Indicators
            .Where(i => i.Code == cell.Indicator || i.Code.Value.StartsWith(cell.Indicator + ".", StringComparison.Ordinal))
            .Select(i => CountCell.OfFigure(i.Code, cell.Year))
            .Where(c => counts.Values.TryGetValue(c, out var value) && value != 0);

    private static IEnumerable<CountCell> Cells(
        FreeTable table, ImmutableDictionary<string, IndicatorCode> names, Localities localities, PublishedCounts counts, DisclosurePolicy policy) =>
        from byRows in (bool[])[localities.AreRowsOf(table)]
        from row in Enumerable.Range(0, table.Rows.Length)
        where table.Rows[row].Style != RowStyle.Total
        from column in Enumerable.Range(0, table.Columns.Length)
        let cell = CountCell.OfTable(table.File, row, column)
        let indicator = Named(names, table.RowName(row)) ?? Named(names, table.Header[column].Trim())
        where byRows || indicator is not null || localities.IsColumnOf(table, column)
        where counts.Values.TryGetValue(cell, out var value) && policy.IsSmall(indicator, value)
        select cell;

    // „Przemoc domowa (Niebieska Karta)” is named by how it begins.
    private static IndicatorCode? Named(ImmutableDictionary<string, IndicatorCode> names, string text)
    {
        for (var length = text.Length; length > 0; length = text.LastIndexOf(' ', length - 1))
            if (names.TryGetValue(text[..length].TrimEnd(',', ' ', '–', '-', ':'), out var code)) return code;
        return null;
    }
}
