using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Two points per thing joined by a line: the first year light, the last in the accent colour, values on the outer sides.</summary>
internal static class DumbbellLayout
{
    private const double WidestPitch = 46;
    private const double Large = 6;
    private const double Line = 3;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var (first, final) = (chart.Series[0], chart.Series[^1]);
        var alone = chart.Series.Length == 1;
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var type = ChartType.Of(theme);
        var unit = ChartWords.UnitBeside("", chart);
        var unitStyle = new TextStyle(type.Small, false, theme.Secondary);
        var said = unit is null ? null : LabelMark.EndingAt(TextWrapping.Shortened(unit, unitStyle, width * 0.3), width, unitStyle.Size * 0.96, unitStyle);
        var (key, top) = alone
            ? ([], said is null ? 0 : type.KeyRow + type.HeadGap)
            : ChartKey.Of([(theme.Previous, first.Name), (theme.Accent, final.Name)], theme, (said?.Box.X ?? width) - type.LabelGap, height * 0.4);
        marks.AddRange(key);
        if (said is not null) marks.Add(said);
        top = Math.Max(top, said is null ? 0 : type.KeyRow + type.HeadGap);

        var pitch = Math.Min(WidestPitch, (height - top) / chart.Categories.Length);
        var names = CategoryNames.Fitted(chart, theme, width, pitch);
        var left = names.Width + type.EndGap;
        var numbers = first.Values.Concat(final.Values).Select(v => v.Number).OfType<decimal>().ToArray();
        var value = new TextStyle(Math.Clamp(pitch * 0.5, TextStyle.Smallest, type.Name), true, theme.Ink);
        var reserve = Math.Min((width - left) * 0.35, numbers.Select(n => ChartFonts.Instance.Width(ChartWords.Value(n, chart), value)).DefaultIfEmpty(0).Max() + type.LabelGap + Large + 1);
        var scale = new ValueScale(numbers, left + (numbers.Any(n => n < 0) ? reserve : Large), width - reserve);
        var radius = Math.Min(Large, pitch * 0.3);

        var (named, requests, obstacles) = (new List<LabelRequest>(), new List<LabelRequest>(), new List<Box>());
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            var middle = top + (category + 0.5) * pitch;
            named.AddRange(names.Labels(category, category == chart.HighlightedCategory, middle).Select(l => new LabelRequest(0, [l])));
            marks.Add(new RuleMark(left, middle, width, middle, theme.Hairline, 0.75));
            var before = alone ? null : first.Values[category].Number;
            var now = final.Values[category].Number;
            if (before is { } from && now is { } to)
            {
                marks.Add(new RuleMark(scale[from], middle, scale[to], middle, theme.Previous, Line));
                obstacles.Add(Box.Between(scale[from], middle - Line / 2, scale[to], middle + Line / 2));
            }
            if (before is { } start) Dot(marks, obstacles, scale[start], middle, radius * 0.8, theme.Previous);
            if (now is { } end) Dot(marks, obstacles, scale[end], middle, radius, theme.Accent);

            var light = new TextStyle(type.Small, false, theme.Secondary);
            if (now is { } shown) requests.Add(Value(chart, shown, scale[shown], middle, radius + type.LabelGap, before is null || shown >= before, value, 0));
            else requests.Add(new(0, [LabelMark.At(ChartWords.Sign(final.Values[category]), before is { } b ? scale[b] + radius + type.LabelGap : left + 2, middle + light.CapHeight / 2, light)]));
            if (before is { } earlier && earlier != now) requests.Add(Value(chart, earlier, scale[earlier], middle, radius + type.LabelGap, now is not null && earlier > now, light, 1));
        }
        marks.AddRange(LabelPlacement.Place(named, [], new Box(0, top, left, height - top)));
        marks.AddRange(LabelPlacement.Place(requests, obstacles, new Box(left, top, width - left, height - top)));
        return marks.ToImmutable();
    }

    private static void Dot(ImmutableArray<Mark>.Builder marks, List<Box> obstacles, double x, double y, double radius, string color)
    {
        marks.Add(new DotMark(x, y, radius, color));
        obstacles.Add(new(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    // Outside of the pair, else (at the edge of the chart) above it, else on the other side where no line runs.
    private static LabelRequest Value(ChartModel chart, decimal number, double x, double y, double distance, bool right, TextStyle style, int priority)
    {
        var text = ChartWords.Value(number, chart);
        var baseline = y + style.CapHeight / 2;
        LabelMark After(TextStyle s) => LabelMark.At(text, x + distance, baseline, s);
        LabelMark Before(TextStyle s) => LabelMark.EndingAt(text, x - distance, baseline, s);
        var small = style.At(TextStyle.Smallest);
        var above = LabelMark.Centred(text, x, y - distance, small) is var centred && right
            ? centred with { Box = centred.Box with { X = x + small.Size / 2 - centred.Box.Width } }
            : centred with { Box = centred.Box with { X = x - small.Size / 2 } };
        return new(priority, right
            ? [After(style), After(small), above, Before(style), Before(small)]
            : [Before(style), Before(small), above, After(style), After(small)]);
    }
}
