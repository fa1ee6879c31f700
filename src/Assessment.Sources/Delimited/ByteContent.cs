using System.Security.Cryptography;
using Assessment.Problems;

namespace Assessment.Sources.Delimited;

/// <summary>All bytes of a file, read within the limits.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Sha256">Their hash, lower-case hexadecimal.</param>
internal sealed record ByteContent(byte[] Bytes, string Sha256)
{
    private const int BlockSize = 1 << 16;

    /// <summary>Reads a stream to its end, or reports the first limit it breaks without reading on.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="expected">Its expected length; more is read as far as the limit allows.</param>
    /// <param name="path">The file as problems name it.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static ByteContent? Read(
        Stream stream, long expected, string path, DelimitedLimits limits, ProblemList problems, CancellationToken cancel)
    {
        if (expected > limits.FileBytes) return TooLarge(path, limits, problems);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var bytes = new MemoryStream((int)Math.Min(expected, BlockSize * 16L));
        var block = new byte[BlockSize];
        var (line, lineLength) = (1, 0L);
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var read = stream.Read(block, 0, block.Length);
            if (read == 0) break;
            var span = block.AsSpan(0, read);
            if (bytes.Length + read > limits.FileBytes) return TooLarge(path, limits, problems);
            if (!LinesFit(span, limits.RecordBytes, ref line, ref lineLength))
            {
                problems.Error("csv.za-dlugi-wiersz",
                    $"Wiersz jest dłuższy niż {limits.RecordBytes} bajtów; to nie jest tabela, którą program może odczytać.",
                    new(path, line), "Sprawdź, czy to właściwy plik, i wyeksportuj go ponownie jako CSV.");
                return null;
            }

            hash.AppendData(span);
            bytes.Write(span);
            // A file that goes on after a record's length has lines: only then is room made for all of it, at once.
            if (bytes.Length > limits.RecordBytes && bytes.Capacity < expected) bytes.Capacity = (int)expected;
        }

        var content = bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
        return new(content, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static bool LinesFit(ReadOnlySpan<byte> block, int limit, ref int line, ref long lineLength)
    {
        while (true)
        {
            var end = block.IndexOfAny((byte)'\n', (byte)'\r');
            lineLength += end < 0 ? block.Length : end;
            if (lineLength > limit) return false;
            if (end < 0) return true;
            if (block[end] == '\n') line++;
            lineLength = 0;
            block = block[(end + 1)..];
        }
    }

    private static ByteContent? TooLarge(string path, DelimitedLimits limits, ProblemList problems)
    {
        problems.Error("csv.za-duzy-plik", $"Plik jest większy niż {limits.FileBytes} bajtów.", new(path),
            "Wyeksportuj mniejszy zakres, np. tylko jednostki i lata oceny.");
        return null;
    }
}
