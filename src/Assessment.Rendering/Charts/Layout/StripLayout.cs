using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>
/// A strip per indicator, each on its own scale: this unit large with its value, its peers grey, larger units as labelled ticks. Its colour
/// says whether it is better (blue), worse (orange) or the same (outlined grey) than the first reference, white when that is not known; the
/// words under the name say which direction that is.
/// </summary>
internal static class StripLayout
{
    private const double WidestPitch = 104;
    private const double Large = 8;
    private const double Small = 5;
    private const string Unjudged = "#FFFFFF";

    /// <summary>The chart's marks.</summary>
    public static ImmutableArray<Mark> Of(ChartModel chart, Theme theme, double width, double height)
    {
        var pitch = Math.Min(WidestPitch, height / chart.Categories.Length);
        var left = Math.Min(width * 0.34, 250);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            var row = new Box(0, category * pitch, width, pitch);
            var strip = category < chart.Strips.Length ? chart.Strips[category] : new ChartStrip(chart.Unit, chart.Decimals);
            AddName(marks, chart.Categories[category], strip, theme, row with { Width = left - ChartType.Of(theme).EndGap });
            AddStrip(marks, chart, theme, category, strip, row with { X = left, Width = width - left });
        }
        return marks.ToImmutable();
    }

    private static void AddName(ImmutableArray<Mark>.Builder marks, string name, ChartStrip strip, Theme theme, Box box)
    {
        var type = ChartType.Of(theme);
        var hint = ChartWords.Hint(strip.Favourable);
        var hintStyle = new TextStyle(box.Height < 44 ? TextStyle.Smallest : type.Key, false, theme.Secondary);
        var lines = Math.Clamp((int)((box.Height - (hint is null ? 0 : hintStyle.LineHeight)) / (TextStyle.Smallest * 1.2)), 1, 3);
        var (text, style) = TextWrapping.Fit(name, new(type.Name, true, theme.Ink), box.Width, lines);
        var all = text.Length * style.LineHeight + (hint is null ? 0 : hintStyle.LineHeight);
        var top = box.Y + Math.Max(0, (box.Height - all) / 2);
        var requests = text.Select((line, n) => new LabelRequest(0, [LabelMark.At(line, box.X, top + n * style.LineHeight + style.Size * 0.9, style)])).ToList();
        if (hint is not null)
            requests.Add(new(1, [LabelMark.At(hint, box.X, top + text.Length * style.LineHeight + hintStyle.Size * 0.95, hintStyle)]));
        marks.AddRange(LabelPlacement.Place(requests, [], box));
    }

    private static void AddStrip(ImmutableArray<Mark>.Builder marks, ChartModel chart, Theme theme, int category, ChartStrip strip, Box box)
    {
        var type = ChartType.Of(theme);
        var y = box.Y + box.Height / 2;
        var model = chart with { Unit = strip.Unit, Decimals = strip.Decimals };
        var numbers = chart.Series.Select(s => s.Values[category].Number).OfType<decimal>().ToArray();
        var scale = Scale(numbers, box.X + Large + 2, box.Right - Large - 2);
        marks.Add(new RuleMark(box.X, y, box.Right, y, theme.Hairline, 2));
        var radius = Math.Min(Large, box.Height * 0.2);
        var small = Math.Min(Small, box.Height * 0.14);
        foreach (var series in chart.Series.Where(s => s.Role == SeriesRole.Peer))
            if (series.Values[category].Number is { } peer) marks.Add(new DotMark(scale(peer), y, small, theme.Previous));

        var references = chart.Series.Where(s => s.Role == SeriesRole.Reference && s.Values[category].HasNumber)
            .Select(s => (s.Name, X: scale(s.Values[category].Number ?? 0))).ToArray();
        var (half, style) = (Math.Min(14, box.Height * 0.22), new TextStyle(type.Small, false, theme.Ink));
        var (requests, obstacles) = (new List<LabelRequest>(), new List<Box>());
        for (var i = 0; i < references.Length; i++)
        {
            var (name, x) = references[i];
            marks.Add(new RuleMark(x, y - half, x, y + half, theme.Ink, 1.5));
            obstacles.Add(new(x - 1, y - half, 2, 2 * half));
            var text = TextWrapping.Shortened(name, style, box.Width * 0.3);
            var above = LabelMark.Centred(text, x, y - half - 4, style).Within(box);
            var below = LabelMark.Centred(text, x, y + half + 4 + style.CapHeight, style).Within(box);
            requests.Add(new(1 + i, i % 2 == 0 ? [below, above] : [above, below]));
        }

        var own = chart.Series.FirstOrDefault(s => s.Role == SeriesRole.Assessed)?.Values[category] ?? default;
        if (own.Number is { } value)
        {
            var x = scale(value);
            marks.Add(new DotMark(x, y, radius + 1.5, "#FFFFFF"));
            var color = Color(chart, theme, category, strip, value);
            var outlined = color == Unjudged || color == theme.Previous;
            if (outlined) marks.Add(new DotMark(x, y, radius, theme.Ink));
            marks.Add(new DotMark(x, y, outlined ? radius * 0.75 : radius, color));
            obstacles.Add(new(x - radius, y - radius, 2 * radius, 2 * radius));
            var text = ChartWords.ValueWithUnit(value, model with { Unit = strip.Unit == "zł" ? "zł" : strip.Unit == "%" ? "%" : "" });
            var sizes = new[] { type.End, type.Axis, TextStyle.Smallest }.Select(size => new TextStyle(size, true, theme.Ink)).ToArray();
            // Beside the dot stand its peers: only where there is no room above or below.
            requests.Add(new(0,
            [
                .. sizes.SelectMany(s => new[]
                {
                    LabelMark.Centred(text, x, y - Math.Max(radius, half) - 4, s).Within(box),
                    LabelMark.Centred(text, x, y + Math.Max(radius, half) + 4 + s.CapHeight, s).Within(box),
                }),
                .. sizes.SelectMany(s => new[]
                {
                    LabelMark.At(text, x + radius + type.LabelGap, y + s.CapHeight / 2, s),
                    LabelMark.EndingAt(text, x - radius - type.LabelGap, y + s.CapHeight / 2, s),
                }),
            ]));
        }
        else
        {
            var missing = new TextStyle(type.Small, false, theme.Secondary);
            requests.Add(new(0, [LabelMark.At(ChartWords.Missing, box.X, y - 6, missing), LabelMark.At(ChartWords.Missing, box.X, y + 6 + missing.CapHeight, missing)]));
        }
        marks.AddRange(LabelPlacement.Place(requests, obstacles, box));
    }

    private static string Color(ChartModel chart, Theme theme, int category, ChartStrip strip, decimal value)
    {
        Figure measure = chart.Series.FirstOrDefault(s => s.Role == SeriesRole.Reference)?.Values[category] ?? default;
        if (strip.Favourable == Favourable.Neither) return theme.Accent;
        if (measure.Number is not { } reference) return Unjudged;
        if (value == reference) return theme.Previous;
        return value < reference == (strip.Favourable == Favourable.Less) ? theme.Blue : theme.Orange;
    }

    // Positions compare, lengths do not count: the scale need not begin at zero.
    private static Func<decimal, double> Scale(decimal[] numbers, double from, double to)
    {
        var (low, high) = ((double)numbers.DefaultIfEmpty(0).Min(), (double)numbers.DefaultIfEmpty(0).Max());
        return value => high == low ? (from + to) / 2 : from + ((double)value - low) / (high - low) * (to - from);
    }
}
