using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Assessment.Rendering.Pdf.Finishing;

/// <summary>Makes compressed streams whole: PDFsharp leaves out the checksum that ends them.</summary>
internal static class FlateStreams
{
    private const int WorthCompressing = 80;
    private const int PartBytes = 1 << 15;

    /// <summary>The object with a stream that any reader accepts; plain streams are compressed.</summary>
    public static PdfObjectBody Complete(PdfObjectBody body)
    {
        var stream = body.Stream ?? ReadOnlyMemory<byte>.Empty;
        if (IsDeflated(body.Text)) return IsPngRows(body.Text) ? body : body with { Stream = WithChecksum(stream) };
        return body.Text.Contains("/Filter", StringComparison.Ordinal) || stream.Length < WorthCompressing
            ? body
            : new PdfObjectBody(body.Text[..^2] + "/Filter/FlateDecode>>", Compressed(stream.Span));
    }

    /// <summary>Bytes as a complete zlib stream.</summary>
    public static byte[] Compressed(ReadOnlySpan<byte> plain)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(plain);
        return target.ToArray();
    }

    /// <summary>Checksum of uncompressed bytes, as zlib defines it.</summary>
    /// <param name="plain">The bytes, or the next part of them.</param>
    /// <param name="before">Checksum of the parts before; 1 when there are none.</param>
    public static uint Adler32(ReadOnlySpan<byte> plain, uint before = 1)
    {
        const uint Modulus = 65521;
        const int Chunk = 5552;
        var (a, b) = (before & 0xFFFF, before >> 16);
        while (!plain.IsEmpty)
        {
            var part = plain[..Math.Min(Chunk, plain.Length)];
            foreach (var value in part)
            {
                a += value;
                b += a;
            }
            (a, b) = (a % Modulus, b % Modulus);
            plain = plain[part.Length..];
        }
        return b << 16 | a;
    }

    private static ReadOnlyMemory<byte> WithChecksum(ReadOnlyMemory<byte> stored)
    {
        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, ChecksumInside(stored));
        if (stored.Span[^4..].SequenceEqual(checksum)) return stored;
        var whole = new byte[stored.Length + 4];
        stored.CopyTo(whole);
        checksum.CopyTo(whole.AsSpan(stored.Length));
        return whole;
    }

    // Part by part: a whole unpacked font would be a large object, and each of those a full garbage collection nearer.
    private static uint ChecksumInside(ReadOnlyMemory<byte> stored)
    {
        using var packed = new MemoryStream(stored[2..].ToArray());
        using var deflate = new DeflateStream(packed, CompressionMode.Decompress);
        var part = ArrayPool<byte>.Shared.Rent(PartBytes);
        var checksum = 1u;
        for (int read; (read = deflate.Read(part)) > 0;) checksum = Adler32(part.AsSpan(0, read), checksum);
        ArrayPool<byte>.Shared.Return(part);
        return checksum;
    }

    private static bool IsDeflated(string dictionary) =>
        dictionary.Contains("/Filter/FlateDecode", StringComparison.Ordinal) || dictionary.Contains("/Filter[/FlateDecode", StringComparison.Ordinal);

    // The rows of a PNG were packed by the picture's own encoder, checksum included.
    private static bool IsPngRows(string dictionary) => dictionary.Contains("/Predictor 15", StringComparison.Ordinal);
}
