using System.Globalization;

namespace Assessment.Decks;

/// <summary>A text colour on a background.</summary>
/// <param name="TextName">Property of <see cref="Theme"/> that holds the text's colour; <c>null</c> for white.</param>
/// <param name="Text">Colour of the text as <c>#RRGGBB</c>.</param>
/// <param name="BackgroundName">Property of <see cref="Theme"/> that holds the background; <c>null</c> for the white page.</param>
/// <param name="Background">Colour of the background as <c>#RRGGBB</c>.</param>
public sealed record TextPair(string? TextName, string Text, string? BackgroundName, string Background)
{
    /// <summary>The white page.</summary>
    public const string Paper = "#FFFFFF";

    /// <summary>Least contrast of a text (WCAG 2.1 AA, 1.4.3).</summary>
    public const double Required = 4.5;

    /// <summary>Least contrast of a line or shape that carries meaning (WCAG 2.1 AA, 1.4.11).</summary>
    public const double RequiredOfGraphics = 3;

    /// <summary>Contrast by WCAG 2.1: from 1 (the same colour) to 21 (black on white).</summary>
    public double Contrast
    {
        get
        {
            var (text, background) = (Luminance(Text), Luminance(Background));
            return (Math.Max(text, background) + 0.05) / (Math.Min(text, background) + 0.05);
        }
    }

    /// <summary>A colour mixed with white.</summary>
    /// <param name="colour">The colour as <c>#RRGGBB</c>.</param>
    /// <param name="share">Share of the colour, 0–1.</param>
    public static string Lighter(string colour, double share)
    {
        ArgumentNullException.ThrowIfNull(colour);
        return string.Create(CultureInfo.InvariantCulture, $"#{Part(1):X2}{Part(3):X2}{Part(5):X2}");

        int Part(int start) => (int)Math.Round(255 - (255 - Value(colour[start..(start + 2)])) * share);
    }

    private static double Luminance(string colour) =>
        0.2126 * Channel(colour[1..3]) + 0.7152 * Channel(colour[3..5]) + 0.0722 * Channel(colour[5..7]);

    private static double Channel(string hexadecimal)
    {
        var value = Value(hexadecimal) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static int Value(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
