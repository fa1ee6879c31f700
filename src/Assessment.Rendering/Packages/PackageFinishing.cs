using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;

namespace Assessment.Rendering.Packages;

/// <summary>Makes a finished Open XML package the same whenever it is made: dates of the entries, their order, and the ids of its root.</summary>
internal static partial class PackageFinishing
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string RootRelations = "_rels/.rels";

    /// <summary>The package with entries in ordinal order, the content types first, all of one day.</summary>
    public static byte[] Finish(byte[] package, LocalDate date)
    {
        using var drawn = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var finished = new MemoryStream();
        using (var archive = new ZipArchive(finished, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in drawn.Entries.OrderBy(e => e.FullName == ContentTypes ? 0 : 1).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                // The archive knows no years before 1980.
                copy.LastWriteTime = new DateTimeOffset(Math.Max(1980, date.Year), date.Month, date.Day, 0, 0, 0, TimeSpan.Zero);
                using var from = entry.Open();
                using var to = copy.Open();
                if (entry.FullName == RootRelations) to.Write(WithCountedIds(from));
                else from.CopyTo(to);
            }
        }

        return finished.ToArray();
    }

    // The SDK draws the ids of the root by lot; nothing refers to them.
    private static byte[] WithCountedIds(Stream relations)
    {
        using var reader = new StreamReader(relations, Encoding.UTF8);
        var number = 0;
        return Encoding.UTF8.GetBytes(RelationId.Replace(reader.ReadToEnd(), _ => $"Id=\"rId{(++number).ToString(CultureInfo.InvariantCulture)}\""));
    }

    [GeneratedRegex("\\bId=\"[^\"]*\"")]
    private static partial Regex RelationId { get; }
}
