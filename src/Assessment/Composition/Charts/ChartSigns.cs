using Assessment.Decks.Charts;
using Assessment.Figures;

namespace Assessment.Composition.Charts;

/// <summary>Which missing figures a chart shows by a sign at their place.</summary>
internal static class ChartSigns
{
    /// <summary>The reasons whose signs the chart prints.</summary>
    /// <remarks>
    /// A line says its sign where no line has a point, and at its end. A stack or a row of shares without a part has no total:
    /// it says that data lack, whatever the reason of the part.
    /// </remarks>
    public static IEnumerable<MissingReason?> Of(ChartModel chart)
    {
        var last = chart.Categories.Length - 1;
        return chart.Kind switch
        {
            ChartKind.Line => chart.Series.SelectMany(s => s.Values.Where((v, i) => i == last || chart.Series.All(o => !o.Values[i].HasNumber))).Select(v => v.Missing),
            ChartKind.StackedColumns or ChartKind.ShareBars =>
                chart.Series.Any(s => s.Values.Any(v => !v.HasNumber)) ? [MissingReason.NotInSource] : [],
            _ => chart.Series.SelectMany(s => s.Values).Select(v => v.Missing),
        };
    }
}
