using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Language;
using Assessment.Rendering.Charts.Marks;
using Assessment.Tables;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Horizontal bars of equal length cut into shares, with the whole they are shares of at their ends.</summary>
internal static class ShareBarsLayout
{
    private const double WidestPitch = 58;
    private const double BarShare = 0.68;

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var type = ChartType.Of(theme);
        var heading = new TextStyle(type.Small, false, theme.Secondary);
        var unit = ChartWords.UnitBeside("", chart);
        var wholeText = unit is null ? ChartWords.Whole : $"{ChartWords.Whole} ({unit})";
        var counted = chart.Unit != "%";
        var wholes = Enumerable.Range(0, chart.Categories.Length).Select(c => Whole(chart, c)).ToArray();
        var wholeStyle = new TextStyle(type.Axis, false, theme.Ink);
        var reserve = !counted ? 0 : Math.Min(width * 0.25, wholes.Select(w => ChartFonts.Instance.Width(Text(w, chart), wholeStyle)).Max() + type.LabelGap);
        var head = LabelMark.EndingAt(TextWrapping.Shortened(wholeText, heading, width * 0.3), width, heading.Size, heading);

        var (key, top) = ChartKey.Of(
            [.. chart.Series.Select((s, i) => (ChartColors.Stacked(i, theme), s.Name))], theme, counted ? head.Box.X - type.LabelGap : width, height * 0.4);
        if (counted) top = Math.Max(top, type.KeyRow + type.HeadGap);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        marks.AddRange(key);
        if (counted) marks.Add(head);

        var pitch = Math.Min(WidestPitch, (height - top) / chart.Categories.Length);
        var names = CategoryNames.Fitted(chart, theme, width, pitch);
        var left = names.Width + type.EndGap;
        var (named, requests) = (new List<LabelRequest>(), new List<LabelRequest>());
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            var bar = new Box(left, top + category * pitch + pitch * (1 - BarShare) / 2, width - reserve - left, pitch * BarShare);
            var middle = bar.Y + bar.Height / 2;
            named.AddRange(names.Labels(category, category == chart.HighlightedCategory, middle).Select(l => new LabelRequest(0, [l])));
            if (wholes[category] is > 0 and { } whole) AddBar(marks, chart, theme, category, bar, whole);
            else requests.Add(new(0, [LabelMark.At(Text(wholes[category], chart), left, middle + heading.CapHeight / 2, heading)]));
            if (counted && wholes[category] is { } said)
            {
                requests.Add(new(1, [.. new[] { wholeStyle, wholeStyle.At(TextStyle.Smallest) }.Select(s =>
                    LabelMark.EndingAt(Text(said, chart), width, middle + s.CapHeight / 2, s with { Bold = category == chart.HighlightedCategory }))]));
            }
        }
        marks.AddRange(LabelPlacement.Place(named, [], new Box(0, top, left, height - top)));
        marks.AddRange(LabelPlacement.Place(requests, [.. marks.OfType<BarMark>().Select(b => b.Box)], new Box(left, top, width - left, height - top)));
        return marks.ToImmutable();
    }

    private static void AddBar(ImmutableArray<Mark>.Builder marks, ChartModel chart, Theme theme, int category, Box bar, decimal whole)
    {
        var parts = chart.Series.Select(s => s.Values[category].Number ?? 0).ToArray();
        var shares = Shares.OfWhole(whole > 1e20m ? [.. parts.Select(p => p / 1e12m)] : parts, chart.ShareDecimals);
        var x = bar.X;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == 0) continue;
            var color = ChartColors.Stacked(i, theme);
            var part = new Box(x, bar.Y, bar.Width * (double)(parts[i] / whole), bar.Height);
            var forecast = ChartColors.IsForecast(chart.Series[i], chart.Series[i].Values[category]);
            if (x > bar.X) marks.Add(new RuleMark(x, bar.Y, x, bar.Bottom, "#FFFFFF", 1.5));
            marks.Insert(0, new BarMark(part, color, i, category, forecast));
            x += part.Width;
            var ink = forecast ? theme.Ink : theme.LabelOn(color);
            var label = new[] { ChartType.Of(theme).Name, ChartType.Of(theme).Key, TextStyle.Smallest }.Select(size => new TextStyle(size, category == chart.HighlightedCategory, ink))
                .Select(style => LabelMark.Centred(PolishNumber.Percent(shares[i], chart.ShareDecimals), part.X + part.Width / 2, part.Y + part.Height / 2 + style.CapHeight / 2, style))
                .FirstOrDefault(l => part.Contains(l.Box));
            if (label is not null) marks.Add(label);
        }
    }

    // No shares of a whole with a missing or negative part.
    private static decimal? Whole(ChartModel chart, int category) =>
        chart.Series.All(s => s.Values[category].Number is >= 0) ? chart.Series.Sum(s => s.Values[category].Number ?? 0) : null;

    private static string Text(decimal? whole, ChartModel chart) => whole is { } number ? ChartWords.Value(number, chart) : ChartWords.Missing;
}
