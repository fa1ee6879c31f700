using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Decides where everything of a chart stands.</summary>
internal static class ChartLayout
{
    /// <summary>The chart's marks in painting order, all inside a box of this size in points.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height) => Marks(PrintableChart.Of(chart), theme, width, height);

    private static ImmutableArray<Mark> Marks(ChartModel chart, Theme theme, double width, double height) => chart switch
    {
        { Categories.Length: 0 } or { Series.Length: 0 } => [],
        { Kind: ChartKind.Donut } => DonutLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.ClusteredColumns } => ColumnsLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.GroupedBars } => BarsLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.Line } => LineLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.StackedColumns } => StackLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.ShareBars } => ShareBarsLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.Slope } => SlopeLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.Dumbbell } => DumbbellLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.Pyramid } => PyramidLayout.Of(chart, theme, width, height),
        { Kind: ChartKind.Strip } => StripLayout.Of(chart, theme, width, height),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart.Kind, "Unknown kind of chart."),
    };
}
