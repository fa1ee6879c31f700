using System.Collections.Frozen;
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

    private static readonly Lazy<ChartFonts> Registered = new(() =>
    {
        var fonts = new ChartFonts();
        ScottPlot.Fonts.FontResolvers.Insert(0, fonts);
        return fonts;
    });

    private readonly FrozenDictionary<bool, SKTypeface> _faces = FrozenDictionary.ToFrozenDictionary(
        [KeyValuePair.Create(false, Load("Lato-Regular")), KeyValuePair.Create(true, Load("Lato-Bold"))]);

    private ChartFonts()
    {
    }

    /// <summary>The fonts, made known to ScottPlot once for the process.</summary>
    public static ChartFonts Instance => Registered.Value;

    /// <summary>Width of a text in points.</summary>
    public double Width(string text, TextStyle style)
    {
        // Measured large and scaled, so that a width is exactly proportional to the size.
        const float size = 1000;
        using var font = new SKFont(_faces[style.Bold], size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        return font.MeasureText(text) / size * style.Size;
    }

    /// <summary>Distance from the baseline to the lower edge that ScottPlot aligns texts by, in points.</summary>
    public double BelowBaseline(TextStyle style)
    {
        using var font = new SKFont(_faces[style.Bold], (float)style.Size);
        return font.Metrics.Bottom;
    }

    /// <inheritdoc />
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        fontName == Family ? Load(weight >= FontWeight.SemiBold ? "Lato-Bold" : "Lato-Regular") : null;

    /// <inheritdoc />
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        CreateTypeface(fontName, bold ? FontWeight.Bold : FontWeight.Normal, FontSlant.Upright, FontSpacing.Normal);

    private static SKTypeface Load(string face)
    {
        using var stream = typeof(ChartFonts).Assembly.GetManifestResourceStream($"Fonts/{face}.ttf")
            ?? throw new InvalidOperationException($"The face {face} is not in the assembly.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }
}
