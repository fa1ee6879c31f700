using Assessment.Rendering.Charts.Layout;

namespace Assessment.Rendering.Charts.Marks;

/// <summary>One line of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Box">Where it is: its measured width, and from the height of its capitals to its descenders.</param>
/// <param name="Style">How it looks.</param>
internal sealed record LabelMark(string Text, Box Box, TextStyle Style) : Mark
{
    /// <summary>Height of the baseline.</summary>
    public double Baseline => Box.Y + Ascent(Style);

    /// <summary>Where there is ink: figures end at the baseline, so that they fit beside a bar that is hardly higher than they are.</summary>
    public Box Ink => new(Box.X, Baseline - Style.CapHeight, Box.Width, Style.CapHeight + (Text.All(IsUpright) ? 0 : Descent(Style)));

    /// <summary>Height of a label's box in points.</summary>
    public static double Height(TextStyle style) => Ascent(style) + Descent(style);

    /// <summary>How far a label's box reaches below its baseline, in points.</summary>
    public static double Descent(TextStyle style) => style.Size * 0.20;

    /// <summary>The label whose baseline and left edge are given.</summary>
    public static LabelMark At(string text, double left, double baseline, TextStyle style) =>
        new(text, new Box(left, baseline - Ascent(style), ChartFonts.Instance.Width(text, style), Height(style)), style);

    /// <summary>The label moved sideways into a room, when it sticks out of it.</summary>
    public LabelMark Within(Box room) =>
        this with { Box = Box with { X = Math.Max(room.X, Math.Min(Box.X, room.Right - Box.Width)) } };

    /// <summary>The label around a centre.</summary>
    public static LabelMark Centred(string text, double centre, double baseline, TextStyle style)
    {
        var label = At(text, centre, baseline, style);
        return label with { Box = label.Box with { X = centre - label.Box.Width / 2 } };
    }

    /// <summary>The label that ends at its right edge.</summary>
    public static LabelMark EndingAt(string text, double right, double baseline, TextStyle style)
    {
        var label = At(text, right, baseline, style);
        return label with { Box = label.Box with { X = right - label.Box.Width } };
    }

    private static bool IsUpright(char c) => char.IsAsciiDigit(c) || c is '\u00A0' or '\u2212' or '+' or '%' or '.';

    // Accented capitals (Ś, Ż) rise above the capitals; the rest of Lato stays below 0.79 of its size.
    private static double Ascent(TextStyle style) => style.Size * 0.80;
}
