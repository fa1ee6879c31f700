using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks.Charts;
using Assessment.Indicators;
using Assessment.Tables;
using Assessment.Territory;

namespace Assessment.Composition.Charts;

/// <summary>Makes a strip plot: the assessed unit among the comparison units of the case.</summary>
/// <remarks>Comparison units of the assessed unit's own level are its neighbours, larger ones are the references, the nearest first.</remarks>
internal static class StripComposer
{
    /// <summary>The chart of the assessed year, or <c>null</c> when the unit has no number.</summary>
    public static ChartModel? Chart(YearTable table, AssessedCase scope, SlideFigures figures)
    {
        var rows = table.Rows.Where(r => r[table.Assessed].HasNumber).ToImmutableArray();
        if (rows.IsEmpty) return null;
        var year = table.Years[table.Assessed];
        var units = scope.Case.ComparisonUnits
            .Where(u => u.Code != scope.Case.Unit)
            .OrderBy(u => IsPeer(u.Code, scope.Case.Unit))
            .ToArray();
        foreach (var row in rows)
        {
            figures.Use(row.Observations[table.Assessed]);
            foreach (var unit in units) figures.Use(scope.Observations.Find(unit.Code, row.Indicator.Code, year));
        }
        var own = ChartSeries.Of(scope.Case.UnitName.Nominative, rows.Select(r => r.Cell(table.Assessed)), SeriesRole.Assessed);
        var others = units.Select(u => ChartSeries.Of(
            u.Name,
            rows.Select(r => (r with { Unit = u.Code, Observations = [scope.Observations.Find(u.Code, r.Indicator.Code, year)] }).Cell(0)),
            IsPeer(u.Code, scope.Case.Unit) ? SeriesRole.Peer : SeriesRole.Reference));
        ImmutableArray<ChartSeries> series = [own, .. others.Where(s => s.Values.Any(v => v.HasNumber))];
        if (rows.Any(r => r.Indicator.Favourable != Favourable.Neither) && series.FirstOrDefault(s => s.Role == SeriesRole.Reference) is { } reference)
            figures.Note(DeckTexts.StripColours(reference.Name, series.Any(s => s.Role == SeriesRole.Peer)));
        return new()
        {
            Kind = ChartKind.Strip,
            Categories = [.. rows.Select(r => r.Indicator.ShortLabel)],
            Series = series,
            Strips = [.. rows.Select(r => new ChartStrip(StripUnit(r), r.Indicator.Domain.Decimals, r.Indicator.Favourable))],
            Unit = "",
            Alternative = ChartAlternative.OfStrip(year, rows, series),
        };
    }

    private static string StripUnit(YearTableRow row) =>
        row.Indicator.Domain.Kind is FigureKind.Share or FigureKind.Amount ? ChartComposer.Unit(row.Indicator) : "";

    private static bool IsPeer(TerritorialCode unit, TerritorialCode assessed) =>
        (unit.IsGmina && assessed.IsGmina) || unit.Kind == assessed.Kind;
}
