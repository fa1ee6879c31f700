using System.Collections.Immutable;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Composition.Charts;

/// <summary>Figures that a chart prints besides those of its series: totals over stacked columns, wholes and shares of share bars.</summary>
internal static class ChartTotals
{
    /// <summary>The figures as further series, each with what it is computed from; none for other kinds and for a chart of untraced figures.</summary>
    public static IEnumerable<ChartSeries> Of(ChartModel chart) => chart switch
    {
        _ when chart.Series.Any(s => s.Traces.Length != chart.Categories.Length) => [],
        { Kind: ChartKind.StackedColumns } => [Whole(chart)],
        { Kind: ChartKind.ShareBars, Unit: "%" } => Shares(chart),
        { Kind: ChartKind.ShareBars } => [Whole(chart), .. Shares(chart)],
        _ => [],
    };

    private static ChartSeries Whole(ChartModel chart) => ChartSeries.Of(DeckTexts.Together, Parts(chart).Select(parts =>
        new CellFigure(Sum(parts), parts[0].Domain, Observations(parts)) { Formula = DeckTexts.SumFormula }));

    private static IEnumerable<ChartSeries> Shares(ChartModel chart)
    {
        var categories = Parts(chart).Select(parts => (Parts: parts, Shares: SharesOf(parts, chart.ShareDecimals))).ToArray();
        return chart.Series.Select((series, s) => ChartSeries.Of(DeckTexts.ShareOf(series.Name), categories.Select(c =>
            new CellFigure(c.Shares.IsEmpty ? Figure.None(MissingReason.NotComputable) : Figure.Of(c.Shares[s]),
                new(FigureKind.Share, chart.ShareDecimals), [.. c.Parts[s].Of, .. Observations([.. c.Parts.Where((_, i) => i != s)])])
            { Formula = DeckTexts.ShareFormula })));
    }

    private static IEnumerable<ImmutableArray<CellFigure>> Parts(ChartModel chart) =>
        chart.Categories.Select((_, c) => chart.Series.Select(s => s.Traces[c]).ToImmutableArray());

    private static ImmutableArray<Observation> Observations(ImmutableArray<CellFigure> parts) => [.. parts.SelectMany(p => p.Of)];

    private static Figure Sum(ImmutableArray<CellFigure> parts) =>
        parts.All(p => p.Figure.HasNumber) ? Figure.Of(parts.Sum(p => p.Figure.Number ?? 0)) : Figure.None(MissingReason.NotComputable);

    private static ImmutableArray<decimal> SharesOf(ImmutableArray<CellFigure> parts, int decimals) =>
        parts.All(p => p.Figure.Number is >= 0) ? Tables.Shares.OfWhole([.. parts.Select(p => p.Figure.Number ?? 0)], decimals) : [];
}
