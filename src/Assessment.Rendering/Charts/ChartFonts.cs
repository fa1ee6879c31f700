using System.Collections.Immutable;
using Assessment.Rendering.Charts.Layout;
using ScottPlot;
using SkiaSharp;

namespace Assessment.Rendering.Charts;

/// <summary>Lato for measuring and for ScottPlot, read from this assembly; no file is written and no font of the machine used.</summary>
/// <remarks>Widths have no kerning, because the page is drawn without.</remarks>
internal sealed class ChartFonts : IFontResolver
{
    /// <summary>Family name that charts ask for.</summary>
    public const string Family = "Lato";

    private const float UnitSize = 1000;

    private static readonly Lazy<ChartFonts> Registered = new(() =>
    {
        var fonts = new ChartFonts();
        ScottPlot.Fonts.FontResolvers.Insert(0, fonts);
        return fonts;
    });

    // Latin letters, digits and signs up to the end of Latin Extended-B; the rest is measured when it is met.
    private const int Common = 0x250;

    private readonly SKTypeface _regular = Load("Lato-Regular");
    private readonly SKTypeface _bold = Load("Lato-Bold");
    private readonly ImmutableArray<double> _regularAdvances;
    private readonly ImmutableArray<double> _boldAdvances;

    private ChartFonts()
    {
        _regularAdvances = Advances(_regular);
        _boldAdvances = Advances(_bold);
    }

    /// <summary>The fonts, made known to ScottPlot once for the process.</summary>
    public static ChartFonts Instance => Registered.Value;

    /// <summary>Width of a text in points.</summary>
    public double Width(string text, TextStyle style)
    {
        var (face, advances) = style.Bold ? (_bold, _boldAdvances) : (_regular, _regularAdvances);
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += rune.Value < Common ? advances[rune.Value] : Advance(face, rune.ToString());
        return width * style.Size;
    }

    /// <summary>Distance from the baseline to the lower edge that ScottPlot aligns texts by, in points.</summary>
    public double BelowBaseline(TextStyle style)
    {
        using var font = new SKFont(style.Bold ? _bold : _regular, (float)style.Size);
        return font.Metrics.Bottom;
    }

    /// <summary>A font for drawing pixels; the caller disposes of it.</summary>
    public SKFont Font(double size, bool bold) =>
        new(bold ? _bold : _regular, (float)size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    /// <inheritdoc />
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        fontName == Family ? Load(weight >= FontWeight.SemiBold ? "Lato-Bold" : "Lato-Regular") : null;

    /// <inheritdoc />
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        CreateTypeface(fontName, bold ? FontWeight.Bold : FontWeight.Normal, FontSlant.Upright, FontSpacing.Normal);

    private static ImmutableArray<double> Advances(SKTypeface face)
    {
        using var font = Unit(face);
        return [.. font.GetGlyphWidths(string.Concat(Enumerable.Range(0, Common).Select(c => (char)c))).Select(w => w / (double)UnitSize)];
    }

    private static double Advance(SKTypeface face, string text)
    {
        using var font = Unit(face);
        return font.MeasureText(text) / (double)UnitSize;
    }

    // Measured large and scaled, so that a width is exactly proportional to the size.
    private static SKFont Unit(SKTypeface face) => new(face, UnitSize) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    private static SKTypeface Load(string face)
    {
        using var stream = typeof(ChartFonts).Assembly.GetManifestResourceStream($"Fonts/{face}.ttf")
            ?? throw new InvalidOperationException($"The face {face} is not in the assembly.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
