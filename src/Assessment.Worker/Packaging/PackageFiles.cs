using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Assessment.Worker.Runs;
using NodaTime;

namespace Assessment.Worker.Packaging;

/// <summary>Puts the documents of one version together: a folder with their sums, and one archive of the same files.</summary>
internal static class PackageFiles
{
    /// <summary>The files, relative to the results folder; the same documents give the same bytes.</summary>
    /// <param name="documents">The documents, the deck first, by their names in the package.</param>
    /// <param name="archive">Name of the archive.</param>
    /// <param name="heading">What the documents are, a line above their sums.</param>
    /// <param name="date">Date of the archive's entries.</param>
    public static ImmutableArray<OutputFile> Of(ImmutableArray<OutputFile> documents, string archive, string heading, LocalDate date)
    {
        ImmutableArray<OutputFile> files = [.. documents, new(PackageName.Sums, Encoding.UTF8.GetBytes($"# {heading}\n" + string.Concat(documents.Select(Sum))))];
        return
        [
            .. files.Select(f => f with { Name = $"{PackageName.Folder}/{f.Name}" }),
            new(archive, Archive(files, date)),
        ];
    }

    // The form that sha256sum -c reads; it passes over lines that begin with #.
    private static string Sum(OutputFile file) => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))}  {file.Name}\n";

    private static byte[] Archive(ImmutableArray<OutputFile> files, LocalDate date)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(date.ToDateTimeUnspecified(), TimeSpan.Zero);
                using var content = entry.Open();
                content.Write(file.Bytes.Span);
            }
        }

        return stream.ToArray();
    }
}
