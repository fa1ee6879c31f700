using Assessment.Decks.Tables;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Decks.Charts;

/// <summary>The figures of a chart as a table: a row per category, a column per series.</summary>
public static class ChartTable
{
    /// <summary>The table.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="head">Header of the column of the categories.</param>
    public static FlatTable Of(ChartModel chart, string head)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var rows = chart.Categories.Select((category, i) => new TableRow([category, .. chart.Series.Select(s => Cell(chart, s, i))]));
        return FlatTable.Of(new(
            [new(CellAlignment.Left), .. chart.Series.Select(_ => new TableColumn(CellAlignment.Right))],
            [new([head, .. chart.Series.Select(s => TableCell.FromString(s.Name))])],
            [.. rows],
            ""));
    }

    private static TableCell Cell(ChartModel chart, ChartSeries series, int category)
    {
        var traced = category < series.Traces.Length ? series.Traces[category] : new(series.Values[category], Domain(chart), []);
        return TableCell.FromString(traced.Figure.Match(n => PolishNumber.Cell(n, traced.Domain), PolishNumber.Sign)) with { Figure = traced };
    }

    private static FigureDomain Domain(ChartModel chart) =>
        new(chart.Unit switch { "%" => FigureKind.Share, "zł" => FigureKind.Amount, _ => FigureKind.Count }, chart.Decimals, MayBeNegative: true, MayBeFractional: true);
}
