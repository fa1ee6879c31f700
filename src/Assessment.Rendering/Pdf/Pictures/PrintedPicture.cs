using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Assessment.Decks;
using SkiaSharp;

namespace Assessment.Rendering.Pdf.Pictures;

/// <summary>A picture made ready for print: upright, opaque, in RGB or grey, no finer than 200 dots per inch.</summary>
internal sealed class PrintedPicture
{
    private const double DotsPerPoint = 200 / 72d;
    private const int JpegQuality = 85;
    private const int PngLevel = 6;
    private const double CroppedAspect = 1.5;

    // A picture longer than so is cut, or it would be a line.
    private const double LongestAspect = 5;

    // Drawings and screens stay well below, photographs lie well above.
    private const double PhotographBytesPerPixel = 0.75;

    private readonly ImmutableArray<byte> _bytes;
    private readonly SKEncodedOrigin _origin;
    private readonly bool _jpeg;
    private readonly int _fullWidth;
    private readonly int _fullHeight;

    private PrintedPicture(ImmutableArray<byte> bytes, int width, int height, double aspect, SKEncodedOrigin origin, bool jpeg)
    {
        (_bytes, _fullWidth, _fullHeight, _origin, _jpeg) = (bytes, width, height, origin, jpeg);
        Width = Math.Max(1, Math.Min(width, (int)Math.Round(height * aspect)));
        Height = Math.Max(1, Math.Min(height, (int)Math.Round(width / aspect)));
    }

    /// <summary>Width in pixels of what is shown, upright.</summary>
    public int Width { get; }

    /// <summary>Height in pixels of what is shown, upright.</summary>
    public int Height { get; }

    private bool IsCut => (Width, Height) != (_fullWidth, _fullHeight);

    /// <summary>Width divided by height.</summary>
    public double Aspect => (double)Width / Height;

    /// <summary>Reads a picture's size, or <c>null</c> where it is neither PNG nor JPEG.</summary>
    public static PrintedPicture? Read(Picture picture)
    {
        using var data = SKData.CreateCopy(picture.Bytes.AsSpan());
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width <= 0 || codec.Info.Height <= 0) return null;
        var turned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (width, height) = turned ? (codec.Info.Height, codec.Info.Width) : (codec.Info.Width, codec.Info.Height);
        var aspect = picture.Cropped ? CroppedAspect : Math.Clamp((double)width / height, 1 / LongestAspect, LongestAspect);
        return new PrintedPicture(picture.Bytes, width, height, aspect, codec.EncodedOrigin, codec.EncodedFormat == SKEncodedImageFormat.Jpeg);
    }

    /// <summary>The picture for a printed width in points, transparent parts filled with a background.</summary>
    /// <remarks>Made once for a content, size and background, and kept while there is room: a year's pictures are in every document of the case.</remarks>
    public PictureStream Stream(double printedWidth, string background)
    {
        var scale = Math.Min(1, printedWidth * DotsPerPoint / Width);
        if (_jpeg && !IsCut && scale > 0.8 && _origin == SKEncodedOrigin.TopLeft && PictureStream.OfPlainJpeg(_bytes) is { } plain) return plain;
        var (width, height) = ((int)Math.Max(1, Math.Round(Width * scale)), (int)Math.Max(1, Math.Round(Height * scale)));
        var content = Convert.ToHexString(SHA256.HashData(_bytes.AsSpan()));
        return PreparedPictures.Shared.Get(new(content, width, height, background, IsCut), () => Drawn(width, height, background));
    }

    private PictureStream Drawn(int width, int height, string background)
    {
        using var source = SKBitmap.Decode(_bytes.AsSpan());
        using var target = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        using (var canvas = new SKCanvas(target))
        {
            canvas.Clear(SKColor.Parse(background));
            canvas.Scale((float)width / Width, (float)height / Height);
            canvas.Translate((Width - _fullWidth) / 2f, (Height - _fullHeight) / 2f);
            canvas.Concat(Upright(_origin, _fullWidth, _fullHeight));
            using var image = SKImage.FromBitmap(source);
            canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }
        if (_jpeg) return Jpeg(target);
        using var pixels = target.PeekPixels();
        var drawing = Png(pixels, SKPngEncoderFilterFlags.None).SmallerOf(Png(pixels, SKPngEncoderFilterFlags.AllFilters));
        return drawing.Bytes.Length > PhotographBytesPerPixel * width * height ? Jpeg(target) : drawing;
    }

    private static PictureStream Png(SKPixmap pixels, SKPngEncoderFilterFlags filters)
    {
        using var encoded = pixels.Encode(new SKPngEncoderOptions(filters, PngLevel)) ?? throw new InvalidOperationException("The picture cannot be encoded.");
        return PictureStream.OfPng(encoded.AsSpan());
    }

    private static PictureStream Jpeg(SKBitmap bitmap)
    {
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, JpegQuality);
        return PictureStream.OfPlainJpeg(ImmutableCollectionsMarshal.AsImmutableArray(encoded.ToArray()))
            ?? throw new InvalidOperationException("The encoded picture is not a plain JPEG.");
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
