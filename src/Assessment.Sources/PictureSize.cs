using System.Buffers.Binary;

namespace Assessment.Sources;

/// <summary>Width and height that a PNG or JPEG declares, read from its header without decoding it.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
internal readonly record struct PictureSize(long Width, long Height)
{
    /// <summary>The size of a picture; <c>null</c> when the header is broken or of another format.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => Png(bytes),
        [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
        _ => null,
    };

    private static PictureSize? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24 && bytes[12..16].SequenceEqual("IHDR"u8)
            ? Positive(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]))
            : null;

    private static PictureSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        // Segments: FF, kind, length of two bytes; the frame header (SOF0–SOF15 without DHT, JPG and DAC) holds height and width.
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var kind = bytes[at + 1];
            if (kind == 0xFF)
            {
                at++;
                continue;
            }
            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Positive(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return null;
    }

    private static PictureSize? Positive(long width, long height) => width > 0 && height > 0 ? new(width, height) : null;
}
