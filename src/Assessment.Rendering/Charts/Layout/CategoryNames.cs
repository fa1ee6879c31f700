using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Names of horizontal rows, left of them and ending at one edge, all in one size.</summary>
/// <param name="Lines">The lines of each name.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Color">Colour as <c>#RRGGBB</c>.</param>
/// <param name="Width">Width of the widest line in points.</param>
internal sealed record CategoryNames(ImmutableArray<ImmutableArray<string>> Lines, double Size, string Color, double Width)
{
    /// <summary>The names in the largest size at which none breaks a word; too long ones are shortened at the smallest.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="theme">Its theme.</param>
    /// <param name="width">Width of the whole chart; names take less than half of it.</param>
    /// <param name="pitch">Height of a row.</param>
    public static CategoryNames Fitted(ChartModel chart, Theme theme, double width, double pitch)
    {
        var maxLines = Math.Clamp((int)((pitch - 1) / (TextStyle.Smallest * 1.2)), 1, 3);
        var largest = ChartType.Of(theme).Name;
        var regular = new TextStyle(largest, false, theme.Ink);
        foreach (var share in new[] { 0.3, 0.38, 0.46 })
        {
            for (var size = largest; size >= TextStyle.Smallest; size--)
            {
                var style = regular.At(size) with { Bold = chart.HighlightedCategory is not null };
                var lines = chart.Categories.Select(c => TextWrapping.Lines(c, style, width * share)).ToImmutableArray();
                var breaks = chart.Categories.SelectMany(c => c.Split(' ')).Any(word => ChartFonts.Instance.Width(word, style) > width * share);
                if (!breaks && lines.All(l => l.Length * style.LineHeight <= pitch)) return Measured(lines, style);
            }
        }
        var fitted = regular.At(TextStyle.Smallest) with { Bold = chart.HighlightedCategory is not null };
        return Measured([.. chart.Categories.Select(c => TextWrapping.Fit(c, fitted, width * 0.46, maxLines).Lines)], fitted);
    }

    /// <summary>The lines of a name around a height.</summary>
    public ImmutableArray<LabelMark> Labels(int category, bool highlighted, double centre)
    {
        var style = new TextStyle(Size, highlighted, Color);
        var first = centre - Lines[category].Length * style.LineHeight / 2 + style.LineHeight / 2 + style.CapHeight / 2;
        return [.. Lines[category].Select((line, n) => LabelMark.EndingAt(line, Width, first + n * style.LineHeight, style))];
    }

    private static CategoryNames Measured(ImmutableArray<ImmutableArray<string>> lines, TextStyle style) =>
        new(lines, style.Size, style.Color, lines.SelectMany(l => l).Select(line => ChartFonts.Instance.Width(line, style)).DefaultIfEmpty(0).Max());
}
