using Assessment.Problems;

namespace Assessment.Sources.Delimited;

/// <summary>A file that exists inside the case folder.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="RelativePath">Path relative to the case folder, with <c>/</c>.</param>
internal sealed record CaseFile(string FullPath, string RelativePath)
{
    /// <summary>Finds a file, or reports why it is none of the case: it does not exist, or its path or a link leads outside.</summary>
    public static CaseFile? Resolve(string caseFolder, string relativePath, ProblemList problems)
    {
        var shown = relativePath.Replace('\\', '/');
        var parts = shown.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (shown.StartsWith('/') || shown.Contains(':', StringComparison.Ordinal) || shown.Contains('\0', StringComparison.Ordinal) || parts.Contains(".."))
            return Outside(shown.Replace("\0", "", StringComparison.Ordinal), problems);

        var root = Path.GetFullPath(caseFolder);
        var full = Path.Combine([root, .. parts]);
        shown = string.Join('/', parts.Where(p => p != "."));
        if (LeavesFolder(root, parts)) return Outside(shown, problems);
        if (Directory.Exists(full))
        {
            problems.Error("csv.to-folder", "Ścieżka wskazuje folder, a oczekiwano pliku.", new(shown), "Podaj w ocena.yaml ścieżkę do pliku.");
            return null;
        }

        if (!File.Exists(full))
        {
            problems.Error("csv.brak-pliku", "Nie ma takiego pliku w folderze sprawy.", new(shown),
                "Skopiuj plik do folderu sprawy albo popraw ścieżkę w ocena.yaml.");
            return null;
        }

        return new(full, shown);
    }

    private static CaseFile? Outside(string shown, ProblemList problems)
    {
        problems.Error("csv.poza-folderem", $"Ścieżka „{shown}” prowadzi poza folder sprawy.", new(shown),
            "Skopiuj plik do folderu sprawy i podaj ścieżkę względną, np. dane/bdl/plik.csv.");
        return null;
    }

    private static bool LeavesFolder(string root, IEnumerable<string> parts)
    {
        var realRoot = RealPath(root);
        var path = root;
        foreach (var part in parts)
        {
            path = Path.Combine(path, part);
            if (FinalTarget(path) is { } target && !IsInside(RealPath(target), realRoot)) return true;
        }

        return false;
    }

    private static bool IsInside(string path, string root) =>
        path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? FinalTarget(string path)
    {
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return info.LinkTarget is null ? null : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
    }

    /// <summary>The path with the links of its own folders followed.</summary>
    private static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!; // a full path has a root
        foreach (var part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            real = FinalTarget(real) ?? real;
        }

        return real;
    }
}
