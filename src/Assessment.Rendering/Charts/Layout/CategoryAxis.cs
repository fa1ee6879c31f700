using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Labels of the years (or other categories) below columns and lines.</summary>
internal static class CategoryAxis
{
    private const int MostLines = 2;

    /// <summary>Room the labels need, in points.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="theme">Its theme.</param>
    /// <param name="pitch">Distance of two categories.</param>
    public static double Height(ChartModel chart, Theme theme, double pitch) =>
        ChartType.Of(theme).AxisGap + 1 + Enumerable.Range(0, chart.Categories.Length).Max(i => Fitted(chart, theme, i, pitch).Lines.Length) * Style(chart, theme, 0).LineHeight;

    /// <summary>The labels; of those that are too wide for their pitch the first, last and highlighted win.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="theme">Its theme.</param>
    /// <param name="centre">Centre of each category.</param>
    /// <param name="pitch">Distance of two categories.</param>
    /// <param name="top">Upper edge of the labels' room.</param>
    /// <param name="bounds">Box that holds them all.</param>
    public static ImmutableArray<LabelMark> Labels(ChartModel chart, Theme theme, Func<int, double> centre, double pitch, double top, Box bounds)
    {
        var last = chart.Categories.Length - 1;
        var requests = new List<LabelRequest>();
        for (var i = 0; i <= last; i++)
        {
            var (lines, style) = Fitted(chart, theme, i, pitch);
            for (var line = 0; line < lines.Length; line++)
            {
                var label = LabelMark.Centred(lines[line], centre(i), top + ChartType.Of(theme).AxisGap + style.Size * 0.8 + line * style.LineHeight, style);
                requests.Add(new(i == chart.HighlightedCategory ? 0 : i == last ? 1 : i == 0 ? 2 : 3, [label.Within(bounds)]));
            }
        }
        return LabelPlacement.Place(requests, [], bounds);
    }

    private static (ImmutableArray<string> Lines, TextStyle Style) Fitted(ChartModel chart, Theme theme, int category, double pitch)
    {
        var style = Style(chart, theme, category);
        var name = chart.Categories[category];
        var smallest = style.At(TextStyle.Smallest);
        var breaksWords = name.Split(' ').Any(word => ChartFonts.Instance.Width(word, smallest) > pitch - 4);
        return breaksWords
            ? ([TextWrapping.Shortened(name, smallest, Math.Max(pitch - 4, 80))], smallest)
            : TextWrapping.Fit(name, style, pitch - 4, MostLines);
    }

    private static TextStyle Style(ChartModel chart, Theme theme, int category) =>
        category == chart.HighlightedCategory ? new(ChartType.Of(theme).Axis, true, theme.Ink) : new(ChartType.Of(theme).Axis, false, theme.Secondary);
}
