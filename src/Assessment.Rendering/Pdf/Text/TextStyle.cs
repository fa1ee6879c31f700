namespace Assessment.Rendering.Pdf.Text;

/// <summary>How text looks.</summary>
/// <param name="Size">Font size in points; never below 11.</param>
/// <param name="Color">Colour as <c>#RRGGBB</c>.</param>
/// <param name="LineHeight">Distance of baselines as a multiple of the size.</param>
/// <param name="Weight">Face of the family.</param>
/// <param name="Italic">True for italic; only regular and bold have one.</param>
/// <param name="Tracking">Extra space after each character, as a share of the size.</param>
internal sealed record TextStyle(
    double Size, string Color, double LineHeight = 1.35, FontWeight Weight = FontWeight.Regular, bool Italic = false, double Tracking = 0)
{
    /// <summary>Height of a line in points.</summary>
    public double Leading => Size * LineHeight;

    /// <summary>Distance from a line's top to its baseline.</summary>
    public double Baseline => (Leading - Size) / 2 + 0.8 * Size;

    /// <summary>Name of the face.</summary>
    public string FaceName => (Weight, Italic) switch
    {
        (FontWeight.Light, _) => "Lato-Light",
        (FontWeight.Heavy, _) => "Lato-Heavy",
        (FontWeight.Black, _) => "Lato-Black",
        (FontWeight.Bold, true) => "Lato-BoldItalic",
        (FontWeight.Bold, false) => "Lato-Bold",
        (_, true) => "Lato-Italic",
        _ => "Lato-Regular",
    };

    /// <summary>The style in bold; heavier faces stay as they are.</summary>
    public TextStyle Bolder() => Weight is FontWeight.Regular or FontWeight.Light ? this with { Weight = FontWeight.Bold } : this;

    /// <summary>Width of a text in points.</summary>
    public double Width(ReadOnlySpan<char> text)
    {
        var face = FontFace.Named(FaceName);
        var sum = 0d;
        foreach (var character in text) sum += face.Advance(character) + Tracking;
        return sum * Size;
    }
}
