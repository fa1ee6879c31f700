using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Horizontal bars: a group per category, the assessed year thick with its value, other years thin and lighter.</summary>
internal static class BarsLayout
{
    private const double WidestPitch = 54;
    private const double BarsShare = 0.74;
    private const double ThickShare = 2.2;

    // Of the thin bars only the first says its value where there is no room for each: alternating labels read as noise.
    private const double LeastLabelledSlot = 7;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var type = ChartType.Of(theme);
        var unit = ChartWords.UnitBeside("", chart);
        var top = chart.Series.Length > 1 || unit is not null ? type.KeyRow + type.HeadGap : 0;
        var pitch = Math.Min(WidestPitch, (height - top) / chart.Categories.Length);
        var names = CategoryNames.Fitted(chart, theme, width, pitch);
        var left = names.Width + type.EndGap;
        if (top > 0) marks.AddRange(Key(chart, theme, unit, left, width));

        var numbers = chart.Series.SelectMany(s => s.Values).Select(v => v.Number).OfType<decimal>().ToArray();
        var value = new TextStyle(Math.Clamp(pitch * 0.32, TextStyle.Smallest, type.Bar), true, theme.Ink);
        var reserve = Math.Min((width - left) * 0.4, numbers.Select(n => ChartFonts.Instance.Width(ChartWords.Value(n, chart), value)).DefaultIfEmpty(0).Max() + type.LabelGap + 1);
        var scale = new ValueScale(numbers, left + (numbers.Any(n => n < 0) ? reserve : 0), width - (numbers.Any(n => n > 0) || numbers.All(n => n == 0) ? reserve : 0));

        var bars = new List<BarMark>();
        var (requests, named) = (new List<LabelRequest>(), new List<LabelRequest>());
        var bounds = new Box(left, top, width - left, height - top);
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            var group = new Box(left, top + category * pitch + pitch * (1 - BarsShare) / 2, width - left, pitch * BarsShare);
            named.AddRange(names.Labels(category, category == chart.HighlightedCategory, group.Y + group.Height / 2).Select(l => new LabelRequest(0, [l])));
            AddGroup(bars, requests, chart, theme, category, group, scale, value);
        }
        marks.AddRange(LabelPlacement.Place(named, [], new Box(0, top, left, height - top)));
        marks.AddRange(bars);
        if (numbers.Any(n => n < 0)) marks.Add(new RuleMark(scale[0], top, scale[0], top + pitch * chart.Categories.Length, theme.Ink, 1));
        marks.AddRange(LabelPlacement.Place(requests, [.. bars.Select(b => b.Box)], bounds));
        return marks.ToImmutable();
    }

    private static void AddGroup(
        List<BarMark> bars, List<LabelRequest> requests, ChartModel chart, Theme theme, int category, Box group, ValueScale scale, TextStyle value)
    {
        var type = ChartType.Of(theme);
        var weights = chart.Series.Select(s => s.Role == SeriesRole.Assessed && chart.Series.Length > 1 ? ThickShare : 1).ToArray();
        var slot = group.Height / weights.Sum();
        var space = Math.Min(1, slot * 0.15);
        var longest = chart.Series.Select(s => s.Values[category].Number).OfType<decimal>().Append(0).Max(n => scale[n]);
        var lowest = group.Bottom + group.Height * (1 / BarsShare - 1) / 2;
        var y = group.Y;
        for (var i = 0; i < chart.Series.Length; i++)
        {
            var series = chart.Series[i];
            var figure = series.Values[category];
            var bar = new Box(group.X, y, 0, slot * weights[i] - space);
            y += slot * weights[i];
            var main = series.Role == SeriesRole.Assessed || chart.Series.Length == 1;
            var style = main ? value : new TextStyle(type.Small, false, theme.Secondary);
            var priority = main ? 0 : 1 + i;
            var said = main || (i == 0 ? slot >= LeastLabelledSlot : slot >= style.Size);
            LabelMark From(string text, double left, TextStyle s) =>
                LabelMark.At(text, left, Math.Min(bar.Y + bar.Height / 2 + s.CapHeight / 2, lowest - LabelMark.Descent(s)), s);
            if (figure.Number is not { } number)
            {
                var sign = new TextStyle(type.Small, false, theme.Secondary);
                if (said) requests.Add(new(priority, [From(ChartWords.Sign(figure), scale[0] + 3, sign), From(ChartWords.Sign(figure), longest + type.LabelGap, sign)]));
                continue;
            }
            if (number != 0)
                bars.Add(new(Box.Between(scale[0], bar.Y, scale[number], bar.Bottom), ChartColors.Series(chart, i, theme), i, category, ChartColors.IsForecast(series, figure)));
            if (!said) continue;
            var text = ChartWords.Value(number, chart);
            var beyond = From(text, scale[number], style);
            var small = style.At(TextStyle.Smallest);
            requests.Add(new(priority, number < 0
                ? [beyond with { Box = beyond.Box with { X = scale[number] - type.LabelGap - beyond.Box.Width } }, From(text, longest + type.LabelGap, style)]
                : [From(text, scale[number] + type.LabelGap, style), From(text, longest + type.LabelGap, style), From(text, scale[number] + type.LabelGap, small), From(text, longest + type.LabelGap, small)]));
        }
    }

    private static IEnumerable<Mark> Key(ChartModel chart, Theme theme, string? unit, double left, double width)
    {
        const double swatch = 10;
        var type = ChartType.Of(theme);
        var style = new TextStyle(type.Key, false, theme.Secondary);
        var x = left;
        var baseline = style.Size * 0.96;
        if (chart.Series.Length > 1)
        {
            for (var i = 0; i < chart.Series.Length; i++)
            {
                var label = LabelMark.At(chart.Series[i].Name, x + swatch + 5, baseline, style with { Bold = chart.Series[i].Role == SeriesRole.Assessed });
                if (label.Box.Right > width) label = LabelMark.At(TextWrapping.Shortened(label.Text, label.Style, width - label.Box.X), label.Box.X, baseline, label.Style);
                if (label.Box.Right > width) yield break;
                yield return new SwatchMark(new(x, baseline - swatch + 0.5, swatch, swatch), ChartColors.Series(chart, i, theme));
                yield return label;
                x = label.Box.Right + type.ItemGap;
            }
        }
        if (unit is not null && LabelMark.At($"({unit})", x, baseline, style) is var said && said.Box.Right <= width) yield return said;
    }
}
