using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Comparisons;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;
using Assessment.Territory;

namespace Assessment.Composition.Charts;

/// <summary>Makes a strip plot: the assessed unit among others.</summary>
/// <remarks>Units of the assessed unit's own level are its neighbours or peers, larger ones are the references, the nearest first.</remarks>
internal static class StripComposer
{
    /// <summary>The chart of the assessed year with the comparison units of the case, or <c>null</c> when the unit has no number.</summary>
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
        return Chart(year, [.. rows.Select(r => r.Indicator)], [own, .. others], figures);
    }

    /// <summary>The chart of comparisons of one year; there is at least one.</summary>
    public static ChartModel Chart(ImmutableArray<Comparison> comparisons, AssessedCase scope, SlideFigures figures)
    {
        foreach (var observation in comparisons.SelectMany(c => c.Larger.Concat(c.Peers).Select(u => u.Observation).Prepend(c.Own))) figures.Use(observation);
        var own = ChartSeries.Of(scope.Case.UnitName.Nominative, comparisons.Select(c => Traced(c.Own, c.Indicator)), SeriesRole.Assessed);
        var larger = comparisons[0].Larger.Select(u => Series(u.Unit, c => c.Larger, SeriesRole.Reference) with { Name = Short(u.Unit) });
        var peers = comparisons.SelectMany(c => c.Peers).Select(p => p.Unit).Distinct().OrderBy(u => u.Code).Select(u => Series(u, c => c.Peers, SeriesRole.Peer));
        return Chart(comparisons[0].Year, [.. comparisons.Select(c => c.Indicator)], [own, .. larger, .. peers], figures);

        // „powiat” says enough where the unit lies in one; two units of a level need their names.
        string Short(TerritorialUnit unit) =>
            ComparisonTexts.Level(unit.Code.Kind) is { Length: > 0 } level && comparisons[0].Larger.Count(u => u.Unit.Code.Kind == unit.Code.Kind) == 1 ? level : unit.Name;

        ChartSeries Series(TerritorialUnit unit, Func<Comparison, ImmutableArray<ComparedUnit>> among, SeriesRole role) =>
            ChartSeries.Of(unit.Name, comparisons.Select(c => Traced(among(c).FirstOrDefault(u => u.Unit == unit)?.Observation, c.Indicator)), role);
    }

    private static CellFigure Traced(Observation? observation, Indicator indicator) =>
        new(observation?.Figure ?? Figure.None(MissingReason.NotInSource), indicator.Domain, observation is null ? [] : [observation]);

    private static ChartModel Chart(int year, ImmutableArray<Indicator> indicators, ImmutableArray<ChartSeries> all, SlideFigures figures)
    {
        ImmutableArray<ChartSeries> series = [.. all.Where(s => s.Role == SeriesRole.Assessed || s.Values.Any(v => v.HasNumber))];
        if (indicators.All(i => i.Favourable == Favourable.Neither)) figures.Note(DeckTexts.StripWithoutJudgement);
        else if (series.FirstOrDefault(s => s.Role == SeriesRole.Reference) is { } reference)
            figures.Note(DeckTexts.StripColours(reference.Name, series.Any(s => s.Role == SeriesRole.Peer), indicators.Any(i => i.Favourable == Favourable.Neither)));
        else figures.Note(DeckTexts.StripWithoutReference);
        return new()
        {
            Kind = ChartKind.Strip,
            Categories = [.. indicators.Select(i => i.ShortLabel)],
            Series = series,
            Strips = [.. indicators.Select(i => new ChartStrip(StripUnit(i), i.Domain.Decimals, i.Favourable))],
            Unit = "",
            Alternative = ChartAlternative.OfStrip(year, indicators, series),
        };
    }

    private static string StripUnit(Indicator indicator) =>
        indicator.Domain.Kind is FigureKind.Share or FigureKind.Amount ? ChartComposer.Unit(indicator) : "";

    private static bool IsPeer(TerritorialCode unit, TerritorialCode assessed) =>
        (unit.IsGmina && assessed.IsGmina) || unit.Kind == assessed.Kind;
}
