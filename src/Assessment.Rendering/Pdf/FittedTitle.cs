using System.Collections.Immutable;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf;

/// <summary>The title of a full page in the largest size that its page has room for.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Size">Their size in points.</param>
internal sealed record FittedTitle(ImmutableArray<TextLine> Lines, double Size)
{
    /// <summary>Sets a title: fewer large lines first, then as many as the height takes, and only what exceeds 11 pt is cut, with an ellipsis.</summary>
    public static FittedTitle Of(string title, string color, double width, double height, double largest)
    {
        if (string.IsNullOrWhiteSpace(title)) return new FittedTitle([], largest);
        foreach (var (share, most) in (ReadOnlySpan<(double, int)>)[(1, 3), (0.83, 4), (0.65, 6), (0.4, 20), (0, int.MaxValue)])
        {
            var size = Math.Max(11, Math.Round(largest * share));
            var lines = Set(title, size, color, width);
            if (lines.Length <= most && lines.Sum(l => l.Height) <= height) return new FittedTitle(lines, size);
        }
        var least = Set(title, 11, color, width);
        var count = Math.Max(1, (int)(height / least[0].Height));
        var kept = string.Concat(least[..count].SelectMany(l => l.Spans).Select(s => s.Text));
        while (kept.Length > 1 && Set(kept + "…", 11, color, width).Length > count) kept = kept[..^1].TrimEnd();
        return new FittedTitle(Set(kept + "…", 11, color, width), 11);
    }

    private static ImmutableArray<TextLine> Set(string title, double size, string color, double width) =>
        StyledText.From(title, new TextStyle(size, color, size > 20 ? 1.12 : 1.25, FontWeight.Heavy)).Lines(width);
}
