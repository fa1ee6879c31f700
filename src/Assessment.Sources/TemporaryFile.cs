using System.Collections.Immutable;

namespace Assessment.Sources;

/// <summary>Files that editors, browsers and systems leave beside the office's own: locks, half-finished downloads, folder settings.</summary>
public static class TemporaryFile
{
    private static readonly ImmutableArray<string> Names = ["Thumbs.db", "desktop.ini"];

    private static readonly ImmutableArray<string> Endings =
        ["~", "#", ".tmp", ".temp", ".swp", ".swx", ".part", ".partial", ".filepart", ".crdownload", ".download"];

    /// <summary>True when a file of that name is nobody's data: hidden (<c>.~lock.a.csv#</c>), an editor's (<c>~$a.csv</c>, <c>a.csv~</c>), unfinished.</summary>
    /// <param name="name">The name without its folder.</param>
    public static bool Is(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith('.')
            || name.StartsWith("~$", StringComparison.Ordinal)
            || Names.Contains(name, StringComparer.OrdinalIgnoreCase)
            || Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }
}
