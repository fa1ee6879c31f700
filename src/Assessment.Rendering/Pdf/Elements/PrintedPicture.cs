using Assessment.Decks;
using PdfSharp.Drawing;
using SkiaSharp;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>A picture made ready for print: upright, opaque, in RGB or grey, no finer than 200 dots per inch.</summary>
internal sealed class PrintedPicture
{
    private const double DotsPerPoint = 200 / 72d;
    private const int JpegQuality = 85;

    private readonly byte[] _bytes;
    private readonly SKEncodedOrigin _origin;
    private readonly bool _jpeg;

    private PrintedPicture(byte[] bytes, int width, int height, SKEncodedOrigin origin, bool jpeg) =>
        (_bytes, Width, Height, _origin, _jpeg) = (bytes, width, height, origin, jpeg);

    /// <summary>Width in pixels, upright.</summary>
    public int Width { get; }

    /// <summary>Height in pixels, upright.</summary>
    public int Height { get; }

    /// <summary>Width divided by height.</summary>
    public double Aspect => (double)Width / Height;

    /// <summary>Reads a picture's size, or <c>null</c> where it is neither PNG nor JPEG.</summary>
    public static PrintedPicture? Read(Picture picture)
    {
        var bytes = picture.Bytes.ToArray();
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width <= 0 || codec.Info.Height <= 0) return null;
        var turned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (width, height) = turned ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
        return new PrintedPicture(bytes, width, height, codec.EncodedOrigin, codec.EncodedFormat == SKEncodedImageFormat.Jpeg);
    }

    /// <summary>The picture for a printed width in points, transparent parts filled with a background.</summary>
    public XImage Image(double printedWidth, string background)
    {
        var scale = Math.Min(1, printedWidth * DotsPerPoint / Width);
        if (_jpeg && scale > 0.8 && _origin == SKEncodedOrigin.TopLeft && IsPlainJpeg(_bytes))
            return XImage.FromStream(new MemoryStream(_bytes, 0, _bytes.Length, writable: false, publiclyVisible: true));
        using var source = SKBitmap.Decode(_bytes);
        var (width, height) = ((int)Math.Max(1, Math.Round(Width * scale)), (int)Math.Max(1, Math.Round(Height * scale)));
        using var target = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using (var canvas = new SKCanvas(target))
        {
            canvas.Clear(SKColor.Parse(background));
            canvas.Scale((float)width / Width, (float)height / Height);
            canvas.Concat(Upright(_origin, Width, Height));
            using var image = SKImage.FromBitmap(source);
            canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }
        using var encoded = _jpeg ? target.Encode(SKEncodedImageFormat.Jpeg, JpegQuality) : target.Encode(SKEncodedImageFormat.Png, 100);
        var bytes = encoded.ToArray();
        return XImage.FromStream(new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true));
    }

    // Whole, baseline or progressive, one or three components: CMYK has no profile here and is decoded instead, as is what was cut off.
    private static bool IsPlainJpeg(byte[] bytes)
    {
        if (!bytes.AsSpan().TrimEnd((byte)0).EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9])) return false;
        for (var i = 2; i + 9 < bytes.Length && bytes[i] == 0xFF; i += 2 + (bytes[i + 2] << 8 | bytes[i + 3]))
            if (bytes[i + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return bytes[i + 1] <= 0xC2 && bytes[i + 9] is 1 or 3;
        return false;
    }

    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
