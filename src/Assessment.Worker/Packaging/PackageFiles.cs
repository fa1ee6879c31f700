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
    /// <param name="date">Date of the archive's entries.</param>
    public static ImmutableArray<OutputFile> Of(ImmutableArray<OutputFile> documents, LocalDate date)
    {
        ImmutableArray<OutputFile> files = [.. documents, new(PackageName.Sums, Encoding.ASCII.GetBytes(string.Concat(documents.Select(Sum))))];
        return
        [
            .. files.Select(f => f with { Name = $"{PackageName.Folder}/{f.Name}" }),
            new(PackageName.Archive(documents[0].Name), Archive(files, date)),
        ];
    }

    // The form that sha256sum -c reads.
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
