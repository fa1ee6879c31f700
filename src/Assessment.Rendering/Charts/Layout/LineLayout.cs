using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Lines over the years with their names and last values at their ends; a missing year is a gap.</summary>
internal static class LineLayout
{
    private const double TickSize = 11;
    private const double EndNameSize = 12;
    private const double EndValueSize = 16;
    private const double PointSize = 12;
    private const double UnitHeight = 18;
    private const double EndGap = 12;
    private const double BlockGap = 5;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var numbers = chart.Series.SelectMany(s => s.Values).Select(v => v.Number).OfType<decimal>().Select(n => (double)n).ToArray();
        var bounds = new Box(0, 0, width, height);
        var unit = ChartWords.UnitBeside("", chart);
        var top = (unit is null ? 0 : UnitHeight) + 16;
        var last = chart.Categories.Length - 1;

        var axis = RoundAxis.Covering(numbers.DefaultIfEmpty(0).Min(), numbers.DefaultIfEmpty(1).Max(), Math.Clamp((int)(height / 70), 2, 6));
        var tickStyle = new TextStyle(TickSize, false, theme.Secondary);
        var ticks = axis.Ticks.Select(t => (Value: t, Text: ChartWords.Tick(t, axis.Decimals, chart))).ToArray();
        var left = Math.Min(width * 0.25, ticks.Max(t => ChartFonts.Instance.Width(t.Text, tickStyle)) + 8);
        var ends = chart.Series.Select((s, i) => End(chart, theme, i, width * 0.28)).ToArray();
        var right = width - ends.SelectMany(e => e).Max(l => l.Box.Width) - EndGap;
        var pitch = last == 0 ? right - left : (right - left) / (last + 0.5);
        var bottom = height - CategoryAxis.Height(chart, theme, pitch);
        double X(int category) => last == 0 ? (left + right) / 2 : left + pitch * (category + 0.25);
        double Y(double value) => bottom - (value - axis.From) / (axis.To - axis.From) * (bottom - top);

        var marks = ImmutableArray.CreateBuilder<Mark>();
        if (unit is not null) marks.Add(LabelMark.At(TextWrapping.Shortened(unit, tickStyle, width), 0, TickSize * 0.8, tickStyle));
        foreach (var (value, text) in ticks)
        {
            marks.Add(new RuleMark(left, Y(value), right, Y(value), value == 0 ? theme.Ink : theme.Hairline, value == 0 ? 1 : 0.75));
            var label = LabelMark.EndingAt(text, left - 8, Y(value) + tickStyle.CapHeight / 2, tickStyle);
            if (bounds.Contains(label.Box) && text.Length > 0) marks.Add(label);
        }

        var obstacles = new List<Box>();
        var requests = new List<LabelRequest>();
        for (var i = 0; i < chart.Series.Length; i++) AddLine(marks, obstacles, requests, chart, theme, i, X, Y);
        AddMissing(requests, chart, theme, X, bottom);
        marks.AddRange(LabelPlacement.Place(requests, obstacles, new Box(left, 0, right - left, bottom)));
        marks.AddRange(CategoryAxis.Labels(chart, theme, X, pitch, bottom, new Box(0, bottom, right + EndGap - 4, height - bottom)));
        AddEnds(marks, chart, theme, ends, right + EndGap, X, Y, height);
        return marks.ToImmutable();
    }

    private static void AddLine(
        ImmutableArray<Mark>.Builder marks, List<Box> obstacles, List<LabelRequest> requests,
        ChartModel chart, Theme theme, int index, Func<int, double> x, Func<double, double> y)
    {
        var series = chart.Series[index];
        var color = ChartColors.Series(chart, index, theme);
        var thickness = series.Role == SeriesRole.Assessed ? 3 : 2.25;
        for (var i = 0; i < series.Values.Length; i++)
        {
            if (series.Values[i].Number is not { } number) continue;
            var highlighted = i == chart.HighlightedCategory;
            var forecast = ChartColors.IsForecast(series, series.Values[i]);
            var (px, py) = (x(i), y((double)number));
            if (i > 0 && series.Values[i - 1].Number is { } before)
            {
                var (bx, by) = (x(i - 1), y((double)before));
                marks.Add(new RuleMark(bx, by, px, py, forecast ? ChartColors.Lighter(color, 0.7) : color, thickness, forecast));
                var steps = Math.Max(1, (int)(Math.Abs(px - bx) + Math.Abs(py - by)) / 4);
                obstacles.AddRange(Enumerable.Range(0, steps + 1).Select(s =>
                    new Box(bx + (px - bx) * s / steps - 2, by + (py - by) * s / steps - 2, 4, 4)));
            }
            var radius = highlighted ? 5 : 3.5;
            marks.Add(new DotMark(px, py, radius, color));
            obstacles.Add(new(px - radius, py - radius, 2 * radius, 2 * radius));
            if (i == series.Values.Length - 1) continue;
            var style = new TextStyle(highlighted ? EndValueSize : PointSize, highlighted, ChartColors.Readable(color, theme));
            var text = ChartWords.Value(number, chart);
            requests.Add(new(highlighted ? 0 : 1 + index,
                [LabelMark.Centred(text, px, py - radius - 4, style), LabelMark.Centred(text, px, py + radius + 4 + style.CapHeight, style)]));
        }
    }

    private static void AddMissing(List<LabelRequest> requests, ChartModel chart, Theme theme, Func<int, double> x, double bottom)
    {
        for (var i = 0; i < chart.Categories.Length; i++)
        {
            if (chart.Series.Any(s => s.Values[i].HasNumber)) continue;
            requests.Add(new(9, [LabelMark.Centred(ChartWords.Missing, x(i), bottom - 4, new(TextStyle.Smallest, false, theme.Secondary))]));
        }
    }

    // The value of the last year and the name, placed from the upper left corner of the block.
    private static ImmutableArray<LabelMark> End(ChartModel chart, Theme theme, int index, double width)
    {
        var series = chart.Series[index];
        var color = ChartColors.Readable(ChartColors.Series(chart, index, theme), theme);
        var text = series.Values[^1].Number is { } number ? ChartWords.Value(number, chart) : ChartWords.Missing;
        var crowded = chart.Series.Length > 5;
        var (value, valueStyle) = TextWrapping.Fit(text, new(crowded ? 13 : EndValueSize, true, color), width, 1);
        var (name, nameStyle) = TextWrapping.Fit(series.Name, new(EndNameSize, false, color), width, crowded ? 1 : 3);
        var first = LabelMark.At(value[0], 0, valueStyle.Size * 0.8, valueStyle);
        return [first, .. name.Select((line, i) => LabelMark.At(line, 0, valueStyle.LineHeight + nameStyle.Size * 0.8 + i * nameStyle.LineHeight, nameStyle))];
    }

    // Ends that do not all fit are dropped from the last series on, but for one line with the value and name.
    private static void AddEnds(
        ImmutableArray<Mark>.Builder marks, ChartModel chart, Theme theme, ImmutableArray<LabelMark>[] ends, double left,
        Func<int, double> x, Func<double, double> y, double height)
    {
        for (var count = ends.Length; count > 0; count--)
        {
            var heights = ends.Take(count).Select(e => e[^1].Box.Bottom + BlockGap).ToArray();
            var targets = chart.Series.Take(count).Select(s => Target(s, y, height)).ToArray();
            var wanted = targets.Select((t, i) => t - ends[i][0].Box.Height / 2).ToArray();
            if (LabelSpread.Spread(wanted, heights, 0, height + BlockGap) is not { } tops) continue;
            for (var i = 0; i < count; i++)
            {
                marks.AddRange(ends[i].Select(l => l with { Box = l.Box with { X = left, Y = tops[i] + l.Box.Y } }));
                var label = tops[i] + ends[i][0].Box.Height / 2;
                if (Math.Abs(label - targets[i]) > 4 && chart.Series[i].Values[^1].HasNumber)
                    marks.Add(new RuleMark(x(chart.Categories.Length - 1) + 6, targets[i], left - 3, label, ChartColors.Series(chart, i, theme), 0.75));
            }
            return;
        }
    }

    private static double Target(ChartSeries series, Func<double, double> y, double height) =>
        series.Values.LastOrDefault(v => v.HasNumber).Number is { } number ? y((double)number) : height * 0.8;
}
