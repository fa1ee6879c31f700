using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Assessment.Worker.Watching;

/// <summary>The files of a case with sizes and times: cheap to take, and different whenever somebody is writing.</summary>
/// <param name="Files">The files in ordinal order.</param>
internal sealed record FolderListing(ImmutableArray<ListedFile> Files)
{
    private const int MaximumDepth = 8;

    private static readonly EnumerationOptions Deep = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = MaximumDepth,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>Takes the listing of a case. Links are not followed, as the reader does not follow them either.</summary>
    /// <param name="folder">The case folder.</param>
    public static FolderListing Of(string folder)
    {
        var files = WatchedPath.Folders.Select(f => Path.Combine(folder, f)).Where(Directory.Exists)
            .SelectMany(f => new FileSystemEnumerable<FileInfo>(f, (ref FileSystemEntry e) => (FileInfo)e.ToFileSystemInfo(), Deep)
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory,
            })
            .Concat(WatchedPath.Files.Select(f => new FileInfo(Path.Combine(folder, f))).Where(f => f.Exists));
        return new([.. files
            .Select(f => Listed(folder, f))
            .Where(f => WatchedPath.Counts(f.Path))
            .OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <inheritdoc />
    public bool Equals(FolderListing? other) => other is not null && Files.AsSpan().SequenceEqual(other.Files.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => Files.Length;

    private static ListedFile Listed(string folder, FileInfo file)
    {
        var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
        try
        {
            return new(path, file.Length, file.LastWriteTimeUtc.Ticks);
        }
        catch (FileNotFoundException)
        {
            return new(path, -1, 0); // Note: it went away meanwhile; the next listing differs.
        }
    }
}
