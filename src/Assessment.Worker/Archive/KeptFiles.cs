using System.Collections.Immutable;
using System.Security.Cryptography;
using Assessment.Worker.Results;
using Assessment.Worker.Runs;

namespace Assessment.Worker.Archive;

/// <summary>The files of released versions, kept as they were released.</summary>
/// <param name="folder">The case's history.</param>
/// <param name="disk">How files are written.</param>
internal sealed class KeptFiles(HistoryFolder folder, Disk disk)
{
    /// <summary>Keeps the files of a version before it is recorded. What a killed release left is replaced.</summary>
    public void Keep(int version, ImmutableArray<OutputFile> outputs)
    {
        var place = folder.Version(version);
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        foreach (var output in outputs)
        {
            var path = ResultPlace.Of(place, output.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file has a folder
            disk.Write(path, output.Bytes);
        }
    }

    /// <summary>The files of a version.</summary>
    /// <exception cref="ArchiveException">One is missing or not as it was released.</exception>
    public ImmutableArray<OutputFile> Read(int version, ImmutableArray<ArchivedOutput> outputs) =>
        [.. outputs.Select(o => TryRead(version, o) ?? throw ArchiveRefusal.KeptFile(ResultPlace.Of(folder.Version(version), o.Name)))];

    /// <summary>A file of a version, or <c>null</c> when it is missing or not as it was released.</summary>
    public OutputFile? TryRead(int version, ArchivedOutput output)
    {
        var path = ResultPlace.Of(folder.Version(version), output.Name);
        return File.Exists(path) && File.ReadAllBytes(path) is var bytes && Hash(bytes) == output.Sha256 ? new(output.Name, bytes) : null;
    }

    /// <summary>The hash that the archive keeps of a file's bytes.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
