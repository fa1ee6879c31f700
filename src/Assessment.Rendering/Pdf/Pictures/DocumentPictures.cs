using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.Pdf.Advanced;
using SkiaSharp;

namespace Assessment.Rendering.Pdf.Pictures;

/// <summary>The pictures of one document, each stored once.</summary>
/// <remarks>
/// PDFsharp unpacks every picture it draws and packs it again. It is given a stand-in of a few pixels instead, distinct for each
/// picture, and <see cref="Complete"/> puts the prepared bytes in its place.
/// </remarks>
/// <param name="document">The document being drawn.</param>
internal sealed class DocumentPictures(PdfDocument document) : IDisposable
{
    private const int StandInWidth = 8;

    private readonly Dictionary<string, (PictureStream Picture, XImage StandIn)> _byContent = new(StringComparer.Ordinal);

    /// <summary>Draws a picture into a box.</summary>
    public void Draw(XGraphics graphics, PictureStream picture, XRect box)
    {
        var hash = SHA256.HashData(picture.Bytes.AsSpan());
        var content = Convert.ToHexString(hash);
        if (!_byContent.TryGetValue(content, out var known)) _byContent[content] = known = (picture, StandIn(hash));
        graphics.DrawImage(known.StandIn, box);
    }

    /// <summary>Replaces the stand-ins by the pictures, before the document is saved.</summary>
    public void Complete()
    {
        var pictures = _byContent.Values.ToDictionary(p => p.StandIn, p => p.Picture);
        foreach (var image in document.Internals.GetAllObjects().OfType<PdfImage>())
            if (image.Image is { } standIn && pictures.TryGetValue(standIn, out var picture)) Fill(image, picture);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var (_, standIn) in _byContent.Values) standIn.Dispose();
    }

    private static void Fill(PdfImage image, PictureStream picture)
    {
        image.Stream.Value = ImmutableCollectionsMarshal.AsArray(picture.Bytes) ?? [];
        image.Elements.SetInteger("/Length", picture.Bytes.Length);
        image.Elements.SetInteger("/Width", picture.Width);
        image.Elements.SetInteger("/Height", picture.Height);
        image.Elements.SetInteger("/BitsPerComponent", 8);
        image.Elements.SetName("/ColorSpace", picture.Components == 3 ? "/DeviceRGB" : "/DeviceGray");
        image.Elements.SetName("/Filter", picture.Compression == PictureCompression.Jpeg ? "/DCTDecode" : "/FlateDecode");
        image.Elements.Remove("/DecodeParms");
        if (picture.Compression == PictureCompression.Jpeg) return;
        var rows = new PdfDictionary();
        rows.Elements.SetInteger("/Predictor", 15);
        rows.Elements.SetInteger("/Colors", picture.Components);
        rows.Elements.SetInteger("/Columns", picture.Width);
        image.Elements["/DecodeParms"] = rows;
    }

    private static XImage StandIn(ReadOnlySpan<byte> hash)
    {
        using var pixels = new SKBitmap(new SKImageInfo(StandInWidth, 1, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (var x = 0; x < StandInWidth; x++) pixels.SetPixel(x, 0, new SKColor(hash[3 * x], hash[3 * x + 1], hash[3 * x + 2]));
        using var encoded = pixels.Encode(SKEncodedImageFormat.Png, 100);
        return XImage.FromStream(new MemoryStream(encoded.ToArray()));
    }
}
