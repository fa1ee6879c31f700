using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Lines over the years with their names and last values at their ends; a missing year is a gap.</summary>
internal static class LineLayout
{

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var type = ChartType.Of(theme);
        var numbers = chart.Series.SelectMany(s => s.Values).Select(v => v.Number).OfType<decimal>().Select(n => (double)n).ToArray();
        var bounds = new Box(0, 0, width, height);
        var unit = ChartWords.UnitBeside("", chart);
        var top = (unit is null ? 0 : type.KeyRow) + type.ItemGap;
        var last = chart.Categories.Length - 1;

        var axis = RoundAxis.Covering(numbers.DefaultIfEmpty(0).Min(), numbers.DefaultIfEmpty(1).Max(), Math.Clamp((int)(height / 70), 2, 6));
        var tickStyle = new TextStyle(type.Small, false, theme.Secondary);
        var ticks = axis.Ticks.Select(t => (Value: t, Text: ChartWords.Tick(t, axis.Decimals, chart))).ToArray();
        var left = Math.Min(width * 0.25, ticks.Max(t => ChartFonts.Instance.Width(t.Text, tickStyle)) + type.HeadGap);
        var ends = chart.Series.Select((s, i) => EndLabels.Block(chart, theme, i, ChartColors.Series(chart, i, theme), width * 0.28)).ToArray();
        var right = width - ends.SelectMany(e => e).Max(l => l.Box.Width) - type.EndGap;
        var pitch = last == 0 ? right - left : (right - left) / (last + 0.5);
        var bottom = height - CategoryAxis.Height(chart, theme, pitch);
        double X(int category) => last == 0 ? (left + right) / 2 : left + pitch * (category + 0.25);
        double Y(double value) => bottom - (value - axis.From) / (axis.To - axis.From) * (bottom - top);

        var marks = ImmutableArray.CreateBuilder<Mark>();
        if (unit is not null) marks.Add(LabelMark.At(TextWrapping.Shortened(unit, tickStyle, width), 0, type.Small * 0.8, tickStyle));
        foreach (var (value, text) in ticks)
        {
            marks.Add(new RuleMark(left, Y(value), right, Y(value), value == 0 ? theme.Ink : theme.Hairline, value == 0 ? 1 : 0.75));
            var label = LabelMark.EndingAt(text, left - type.HeadGap, Y(value) + tickStyle.CapHeight / 2, tickStyle);
            if (bounds.Contains(label.Box) && text.Length > 0) marks.Add(label);
        }

        var obstacles = new List<Box>();
        var requests = new List<LabelRequest>();
        for (var i = 0; i < chart.Series.Length; i++) AddLine(marks, obstacles, requests, chart, theme, i, X, Y);
        AddMissing(requests, chart, theme, X, bottom);
        marks.AddRange(LabelPlacement.Place(requests, obstacles, new Box(left, 0, right - left, bottom)));
        marks.AddRange(CategoryAxis.Labels(chart, theme, X, pitch, bottom, new Box(0, bottom, right + type.EndGap - 4, height - bottom)));
        marks.AddRange(EndLabels.Place(
            [.. ends.Select((lines, i) => new EndLabel(
                lines, Target(chart.Series[i], Y, height), chart.Series[i].Values[^1].HasNumber ? X(last) + 6 : null, ChartColors.Series(chart, i, theme)))],
            right + type.EndGap, 0, height));
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
                marks.Add(new RuleMark(bx, by, px, py, forecast ? TextPair.Lighter(color, 0.7) : color, thickness, forecast));
                var steps = Math.Max(1, (int)(Math.Abs(px - bx) + Math.Abs(py - by)) / 4);
                obstacles.AddRange(Enumerable.Range(0, steps + 1).Select(s =>
                    new Box(bx + (px - bx) * s / steps - 2, by + (py - by) * s / steps - 2, 4, 4)));
            }
            var radius = highlighted ? 5 : 3.5;
            marks.Add(new DotMark(px, py, radius, color));
            obstacles.Add(new(px - radius, py - radius, 2 * radius, 2 * radius));
            if (i == series.Values.Length - 1) continue;
            var style = new TextStyle(highlighted ? ChartType.Of(theme).End : ChartType.Of(theme).Key, highlighted, ChartColors.Readable(color, theme));
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
            requests.Add(new(9, [LabelMark.Centred(ChartWords.Sign(chart.Series[0].Values[i]), x(i), bottom - 4, new(ChartType.Of(theme).Small, false, theme.Secondary))]));
        }
    }

    private static double Target(ChartSeries series, Func<double, double> y, double height) =>
        series.Values.LastOrDefault(v => v.HasNumber).Number is { } number ? y((double)number) : height * 0.8;
}
