using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Mirrored bars on one scale around the age groups, the oldest on top; values at the outer ends.</summary>
internal static class PyramidLayout
{
    private const double WidestPitch = 34;
    private const double BarShare = 0.78;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var type = ChartType.Of(theme);
        var headHeight = type.Name * 1.2 + type.HeadGap;
        ImmutableArray<ChartSeries> sides = [.. chart.Series.Take(2)];
        var pitch = Math.Min(WidestPitch, (height - headHeight) / chart.Categories.Length);
        var size = Math.Clamp(pitch * 0.62, TextStyle.Smallest, type.Axis);
        var nameStyle = new TextStyle(size, false, theme.Ink);
        var names = chart.Categories.Select(c => TextWrapping.Shortened(c, nameStyle, width * 0.3)).ToArray();
        var middle = names.Max(n => ChartFonts.Instance.Width(n, nameStyle)) + 22;
        var side = (width - middle) / 2;
        var numbers = sides.SelectMany(s => s.Values).Select(v => v.Number).OfType<decimal>().ToArray();
        var valueStyle = new TextStyle(Math.Clamp(pitch * 0.58, TextStyle.Smallest, type.Key), false, theme.Secondary);
        var reserve = Math.Min(side * 0.5, numbers.Select(n => ChartFonts.Instance.Width(ChartWords.Value(n, chart), valueStyle)).DefaultIfEmpty(0).Max() + type.LabelGap + 1);
        var scale = new ValueScale(numbers.Where(n => n > 0), 0, side - reserve);

        var marks = ImmutableArray.CreateBuilder<Mark>();
        marks.AddRange(Heads(chart, theme, sides, side, middle, width, headHeight));
        var named = new List<LabelRequest>();
        var (values, bars) = (new List<LabelRequest>(), new List<BarMark>());
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            var top = headHeight + (chart.Categories.Length - 1 - category) * pitch;
            var centre = top + pitch / 2;
            var highlighted = category == chart.HighlightedCategory;
            named.Add(new(0, [LabelMark.Centred(names[category], side + middle / 2, centre + nameStyle.CapHeight / 2, nameStyle)]));
            for (var i = 0; i < sides.Length; i++)
            {
                var figure = sides[i].Values[category];
                var length = figure.Number is > 0 and { } positive ? scale[positive] : 0;
                var bar = new Box(i == 0 ? side - length : side + middle, top + pitch * (1 - BarShare) / 2, length, pitch * BarShare);
                if (length > 0) bars.Add(new(bar, Color(i, theme), i, category, ChartColors.IsForecast(sides[i], figure)));
                var text = figure.Number is { } number ? ChartWords.Value(number, chart) : ChartWords.Sign(figure);
                LabelMark Said(TextStyle style) => i == 0
                    ? LabelMark.EndingAt(text, bar.X - type.LabelGap, centre + style.CapHeight / 2, style)
                    : LabelMark.At(text, bar.Right + type.LabelGap, centre + style.CapHeight / 2, style);
                var style = highlighted ? valueStyle with { Bold = true, Color = theme.Ink } : valueStyle;
                values.Add(new(highlighted ? 0 : 1, [Said(style), Said(style.At(TextStyle.Smallest))]));
            }
        }
        marks.AddRange(bars);
        foreach (var x in new[] { side, side + middle }.Take(sides.Length))
            marks.Add(new RuleMark(x, headHeight, x, headHeight + pitch * chart.Categories.Length, theme.Ink, 1));
        var room = new Box(0, headHeight, width, height - headHeight);
        var placed = LabelPlacement.Place(named, [], room);
        marks.AddRange(placed);
        marks.AddRange(LabelPlacement.Place(values, [.. bars.Select(b => b.Box), .. placed.Select(l => l.Box)], room));
        return marks.ToImmutable();
    }

    private static ImmutableArray<LabelMark> Heads(ChartModel chart, Theme theme, ImmutableArray<ChartSeries> sides, double side, double middle, double width, double height)
    {
        var headSize = ChartType.Of(theme).Name;
        var requests = new List<LabelRequest>();
        for (var i = 0; i < sides.Length; i++)
        {
            var style = new TextStyle(headSize, true, ChartColors.Readable(Color(i, theme), theme));
            var text = TextWrapping.Shortened(sides[i].Name, style, side - 4);
            requests.Add(new(i, [i == 0 ? LabelMark.EndingAt(text, side, headSize * 0.8, style) : LabelMark.At(text, side + middle, headSize * 0.8, style)]));
        }
        var small = new TextStyle(ChartType.Of(theme).Small, false, theme.Secondary);
        if (ChartWords.UnitBeside("", chart) is { } unit)
            requests.Add(new(2, [LabelMark.Centred(unit, side + middle / 2, headSize * 0.8, small), LabelMark.EndingAt(unit, width, headSize * 0.8, small)]));
        return LabelPlacement.Place(requests, [], new Box(0, 0, width, height));
    }

    private static string Color(int side, Theme theme) => side == 0 ? theme.Accent : theme.Previous;
}
