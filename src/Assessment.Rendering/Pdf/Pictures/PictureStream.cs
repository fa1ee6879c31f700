using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Assessment.Rendering.Pdf.Pictures;

/// <summary>A picture as a document stores it: eight bits a component, without mask or colour profile.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">1 for grey, 3 for RGB.</param>
/// <param name="Compression">How the bytes are packed.</param>
/// <param name="Bytes">The packed pixels.</param>
internal sealed record PictureStream(int Width, int Height, int Components, PictureCompression Compression, ImmutableArray<byte> Bytes)
{
    /// <summary>A JPEG as it is, or <c>null</c> when a document cannot hold it so.</summary>
    /// <remarks>Whole to its end mark, baseline or progressive, with one or three components: CMYK has no profile here.</remarks>
    public static PictureStream? OfPlainJpeg(ImmutableArray<byte> jpeg)
    {
        var bytes = jpeg.AsSpan();
        if (!bytes.TrimEnd((byte)0).EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9])) return null;
        for (var i = 2; i + 9 < bytes.Length && bytes[i] == 0xFF; i += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 2)..]))
        {
            if (bytes[i + 1] is not (>= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))) continue;
            return bytes[i + 1] <= 0xC2 && bytes[i + 9] is 1 or 3
                ? new PictureStream(
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(i + 5)..]),
                    bytes[i + 9], PictureCompression.Jpeg, jpeg)
                : null;
        }
        return null;
    }

    /// <summary>The packed rows of an opaque PNG of eight bits a component, which a document can hold as they are.</summary>
    /// <exception cref="InvalidDataException">When the picture is of another kind.</exception>
    public static PictureStream OfPng(ReadOnlySpan<byte> png)
    {
        const int Header = 16;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png[Header..]), BinaryPrimitives.ReadInt32BigEndian(png[(Header + 4)..]));
        if (png[Header + 8] != 8 || png[Header + 9] is not (0 or 2) || png[Header + 12] != 0)
            throw new InvalidDataException("Only opaque pictures of eight bits a component are kept as PNG rows.");
        using var rows = new MemoryStream(png.Length);
        for (var at = 8; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            if (png.Slice(at + 4, 4).SequenceEqual("IDAT"u8)) rows.Write(png.Slice(at + 8, length));
            at += length + 12;
        }
        return new PictureStream(
            width, height, png[Header + 9] == 2 ? 3 : 1, PictureCompression.PngRows, ImmutableCollectionsMarshal.AsImmutableArray(rows.ToArray()));
    }

    /// <summary>This packing or another of the same picture, whichever takes fewer bytes.</summary>
    public PictureStream SmallerOf(PictureStream other) => other.Bytes.Length < Bytes.Length ? other : this;
}
