using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace Assessment.Rendering.Fonts;

/// <summary>Gives PDFsharp the Lato faces embedded in this assembly; no font of the machine is ever used.</summary>
/// <remarks>Families: <c>Lato</c> (regular, italic, bold, bold italic), <c>Lato Heavy</c>, <c>Lato Black</c>, <c>Lato Light</c>.</remarks>
internal sealed class LatoFontResolver : IFontResolver
{
    private static readonly Lock Gate = new();

    /// <summary>Registers the resolver once for the process.</summary>
    public static void Register()
    {
        lock (Gate) GlobalFontSettings.FontResolver ??= new LatoFontResolver();
    }

    /// <inheritdoc />
    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) => familyName switch
    {
        "Lato" => new((isBold, isItalic) switch
        {
            (true, true) => "Lato-BoldItalic",
            (true, false) => "Lato-Bold",
            (false, true) => "Lato-Italic",
            _ => "Lato-Regular",
        }),
        "Lato Heavy" => new("Lato-Heavy"),
        "Lato Black" => new("Lato-Black"),
        "Lato Light" => new("Lato-Light"),
        _ => null,
    };

    /// <inheritdoc />
    public byte[]? GetFont(string faceName)
    {
        using var stream = typeof(LatoFontResolver).Assembly.GetManifestResourceStream($"Fonts/{faceName}.ttf");
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A font of the deck with Unicode encoding, its size in points.</summary>
    public static XFont Font(double size, bool bold = false, bool italic = false, string family = "Lato")
    {
        Register();
        var style = (bold ? XFontStyleEx.Bold : XFontStyleEx.Regular) | (italic ? XFontStyleEx.Italic : XFontStyleEx.Regular);
        return new XFont(family, size, style, new XPdfFontOptions(PdfFontEncoding.Unicode));
    }
}
