using System.Buffers.Binary;
using System.IO.Compression;

namespace Assessment.Rendering.Pdf.Finishing;

/// <summary>Makes compressed streams whole: PDFsharp leaves out the checksum that ends them.</summary>
internal static class FlateStreams
{
    private const int WorthCompressing = 80;

    /// <summary>The object with a stream that any reader accepts; plain streams are compressed.</summary>
    public static PdfObjectBody Complete(PdfObjectBody body)
    {
        var stream = body.Stream ?? ReadOnlyMemory<byte>.Empty;
        if (body.Text.Contains("/Filter/FlateDecode", StringComparison.Ordinal) || body.Text.Contains("/Filter[/FlateDecode", StringComparison.Ordinal))
            return body with { Stream = WithChecksum(stream) };
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

    /// <summary>Checksum of the uncompressed bytes, as zlib defines it.</summary>
    public static uint Adler32(ReadOnlySpan<byte> plain)
    {
        const uint Modulus = 65521;
        const int Chunk = 5552;
        var (a, b) = (1u, 0u);
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
        using var plain = new MemoryStream();
        using (var deflate = new DeflateStream(new MemoryStream(stored[2..].ToArray()), CompressionMode.Decompress)) deflate.CopyTo(plain);
        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler32(plain.GetBuffer().AsSpan(0, (int)plain.Length)));
        if (stored.Span[^4..].SequenceEqual(checksum)) return stored;
        var whole = new byte[stored.Length + 4];
        stored.CopyTo(whole);
        checksum.CopyTo(whole.AsSpan(stored.Length));
        return whole;
    }
}
