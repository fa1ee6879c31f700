using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>A straight line per thing between two years; values at both ends, names at the later one.</summary>
internal static class SlopeLayout
{
    private const double Widest = 320;
    private const double Radius = 4.5;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var type = ChartType.Of(theme);
        var headHeight = type.Name * 1.2 + type.EndGap;
        var last = chart.Categories.Length - 1;
        var numbers = chart.Series.SelectMany(s => new[] { s.Values[0].Number, s.Values[last].Number }).OfType<decimal>().Select(n => (double)n).ToArray();
        var axis = RoundAxis.Covering(numbers.DefaultIfEmpty(0).Min(), numbers.DefaultIfEmpty(1).Max(), 4);
        var colors = chart.Series.Select((_, i) => ChartColors.Series(chart, i, theme)).ToArray();
        var starts = chart.Series.Select((s, i) => Start(chart, s, new TextStyle(type.Name, false, ChartColors.Readable(colors[i], theme)), width * 0.24)).ToArray();
        var ends = chart.Series.Select((_, i) => EndLabels.Block(chart, theme, i, colors[i], width * 0.36)).ToArray();

        var unit = ChartWords.UnitBeside("", chart);
        var years = new TextStyle(type.Name, true, theme.Ink);
        var left = starts.SelectMany(s => s).Max(l => l.Box.Width) + type.EndGap;
        var right = Math.Min(left + Widest, width - ends.SelectMany(e => e).Max(l => l.Box.Width) - type.EndGap);
        double Y(decimal value) => height - 16 - ((double)value - axis.From) / (axis.To - axis.From) * (height - 16 - headHeight - 16);

        var marks = ImmutableArray.CreateBuilder<Mark>();
        var head = new Box(0, 0, width, headHeight - 8);
        var from = LabelMark.Centred(TextWrapping.Shortened(chart.Categories[0], years, (right - left) / 2 + left - 8), left, type.Name * 0.8, years).Within(head);
        var to = LabelMark.Centred(TextWrapping.Shortened(chart.Categories[last], years, width - right + (right - left) / 2 - 8), right, type.Name * 0.8, years).Within(head);
        var small = new TextStyle(type.Small, false, theme.Secondary);
        var heads = new List<LabelRequest> { new(0, [to]) };
        if (last > 0) heads.Add(new(1, [from]));
        if (unit is not null) heads.Add(new(2, [LabelMark.At($"({unit})", to.Box.Right + 8, type.Name * 0.8, small), LabelMark.EndingAt(unit, width, type.Name * 0.8, small)]));
        marks.AddRange(LabelPlacement.Place(heads, [], head));
        foreach (var x in new[] { left, right }) marks.Add(new RuleMark(x, headHeight - 6, x, height, theme.Hairline, 1));

        for (var i = chart.Series.Length - 1; i >= 0; i--)
        {
            var (series, first, final) = (chart.Series[i], chart.Series[i].Values[0].Number, chart.Series[i].Values[last].Number);
            var forecast = ChartColors.IsForecast(series, series.Values[last]);
            if (last > 0 && first is { } a && final is { } b)
                marks.Add(new RuleMark(left, Y(a), right, Y(b), forecast ? TextPair.Lighter(colors[i], 0.7) : colors[i], series.Role == SeriesRole.Assessed ? 3 : 2, forecast));
            if (last > 0 && first is { } start) marks.Add(new DotMark(left, Y(start), Radius, colors[i]));
            if (final is { } end) marks.Add(new DotMark(right, Y(end), Radius, colors[i]));
        }

        double Target(decimal? number, decimal? other) => (number ?? other) is { } known ? Y(known) : height - 16;
        if (last > 0)
        {
            marks.AddRange(EndLabels.Place(
                [.. starts.Select((lines, i) => new EndLabel(lines, Target(chart.Series[i].Values[0].Number, chart.Series[i].Values[last].Number),
                    chart.Series[i].Values[0].HasNumber ? left - Radius - 1 : null, colors[i]))],
                left - type.EndGap, headHeight, height));
        }
        marks.AddRange(EndLabels.Place(
            [.. ends.Select((lines, i) => new EndLabel(lines, Target(chart.Series[i].Values[last].Number, chart.Series[i].Values[0].Number),
                chart.Series[i].Values[last].HasNumber ? right + Radius + 1 : null, colors[i]))],
            right + type.EndGap, headHeight, height));
        return marks.ToImmutable();
    }

    private static ImmutableArray<LabelMark> Start(ChartModel chart, ChartSeries series, TextStyle wanted, double width)
    {
        var text = series.Values[0].Number is { } number ? ChartWords.Value(number, chart) : ChartWords.Sign(series.Values[0]);
        var (lines, style) = TextWrapping.Fit(text, wanted, width, 1);
        return [LabelMark.EndingAt(lines[0], 0, style.Size * 0.8, style)];
    }
}
