using System.Collections.Immutable;
using Assessment.Sources;

namespace Assessment.Worker.Watching;

/// <summary>Tells which files of a case make its document, so that a change of one of them is a reason to make it again.</summary>
internal static class WatchedPath
{
    /// <summary>Folders whose files count, at any depth.</summary>
    public static ImmutableArray<string> Folders { get; } = ["dane", "opis", "zdjecia"];

    /// <summary>Files of the case folder itself that count.</summary>
    public static ImmutableArray<string> Files { get; } = ["ocena.yaml", "rekomendacje.md", "wnioski.yaml"];

    /// <summary>True for a file that counts.</summary>
    /// <param name="path">Its path relative to the case folder, with <c>/</c>.</param>
    public static bool Counts(string path)
    {
        var segments = path.Split('/');
        return segments is [var file]
            ? Files.Contains(file, StringComparer.Ordinal)
            : Folders.Contains(segments[0], StringComparer.Ordinal) && !TemporaryFile.Is(segments[^1]);
    }
}
