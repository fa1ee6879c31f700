using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Names and last values beside a chart, moved apart so that none covers another.</summary>
internal static class EndLabels
{
    private const double Gap = 5;

    /// <summary>The value of the last category and the series' name below it.</summary>
    public static ImmutableArray<LabelMark> Block(ChartModel chart, Theme theme, int index, string color, double width)
    {
        var type = ChartType.Of(theme);
        var series = chart.Series[index];
        var readable = ChartColors.Readable(color, theme);
        var text = series.Values[^1].Number is { } number ? ChartWords.Value(number, chart) : ChartWords.Sign(series.Values[^1]);
        var crowded = chart.Series.Length > 5;
        var (value, valueStyle) = TextWrapping.Fit(text, new(crowded ? type.Axis : type.End, true, readable), width, 1);
        var (name, nameStyle) = TextWrapping.Fit(series.Name, new(type.Key, false, readable), width, crowded ? 1 : 3);
        var first = LabelMark.At(value[0], 0, valueStyle.Size * 0.8, valueStyle);
        return [first, .. name.Select((line, i) => LabelMark.At(line, 0, valueStyle.LineHeight + nameStyle.Size * 0.8 + i * nameStyle.LineHeight, nameStyle))];
    }

    /// <summary>The blocks at an edge; blocks that do not all fit are dropped from the last on.</summary>
    /// <param name="ends">The blocks, the most important first.</param>
    /// <param name="edge">The edge that the blocks are placed from.</param>
    /// <param name="top">Upper limit.</param>
    /// <param name="bottom">Lower limit.</param>
    public static IEnumerable<Mark> Place(IReadOnlyList<EndLabel> ends, double edge, double top, double bottom)
    {
        for (var count = ends.Count; count > 0; count--)
        {
            var shown = ends.Take(count).ToArray();
            var heights = shown.Select(e => e.Lines[^1].Box.Bottom + Gap).ToArray();
            var wanted = shown.Select(e => e.Target - e.Lines[0].Box.Height / 2).ToArray();
            if (LabelSpread.Spread(wanted, heights, top, bottom + Gap) is not { } tops) continue;
            for (var i = 0; i < count; i++)
            {
                foreach (var line in shown[i].Lines) yield return line with { Box = line.Box with { X = edge + line.Box.X, Y = tops[i] + line.Box.Y } };
                var label = tops[i] + shown[i].Lines[0].Box.Height / 2;
                if (shown[i].From is { } from && Math.Abs(label - shown[i].Target) > 4)
                    yield return new RuleMark(from, shown[i].Target, edge + (from < edge ? -3 : 3), label, shown[i].Color, 0.75);
            }
            yield break;
        }
    }
}
