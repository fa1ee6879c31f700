using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Assessment.Worker.Watching;

/// <summary>One hash over everything a case is made from: the same files give the same hash, whenever they were written.</summary>
internal static class ContentHash
{
    private const string NotReadable = "?";

    /// <summary>Reads and hashes the files of a listing.</summary>
    /// <param name="folder">The case folder.</param>
    /// <param name="listing">Its files.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Lower-case hexadecimal SHA-256.</returns>
    /// <exception cref="IOException">A file is held by another program, or went away: try again later.</exception>
    public static string Of(string folder, FolderListing listing, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        Span<byte> length = stackalloc byte[sizeof(long)];
        foreach (var file in listing.Files)
        {
            cancel.ThrowIfCancellationRequested();
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path + '\n'));
            BinaryPrimitives.WriteInt64LittleEndian(length, file.Length);
            hash.AppendData(length);
            if (file.Length > 0) Append(hash, Path.Combine(folder, file.Path), buffer); // Note: a pipe has no length, and reading it would not end.
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string path, byte[] buffer)
    {
        try
        {
            // Note: a file that somebody still writes to must not open.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer)) hash.AppendData(buffer, 0, read);
        }
        catch (UnauthorizedAccessException)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(NotReadable)); // The run says why; waiting would not help.
        }
    }
}
