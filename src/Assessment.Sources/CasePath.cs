namespace Assessment.Sources;

/// <summary>Paths inside a case folder: relative, with <c>/</c>, never leading out of it, valid on Windows and Linux alike.</summary>
internal static class CasePath
{
    /// <summary>Tells whether a path may be used, and how it is written.</summary>
    /// <param name="text">The path as the case writes it; <c>\</c> counts as <c>/</c>.</param>
    /// <param name="path">The path with <c>/</c>.</param>
    /// <returns>Why it may not be used, in Polish, or <c>null</c> when it may.</returns>
    public static string? Check(string text, out string path)
    {
        path = text.Trim().Replace('\\', '/');
        if (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        if (path.Length == 0) return "ścieżka jest pusta";
        if (path.Length > 400) return "ścieżka jest dłuższa niż 400 znaków";
        if (path.StartsWith('/')) return "ścieżka jest bezwzględna";
        if (path.StartsWith('~')) return "ścieżka wskazuje poza folder sprawy";
        if (path.Length > 1 && path[1] == ':') return "ścieżka jest bezwzględna";
        foreach (var segment in path.Split('/'))
        {
            if (segment is "..") return "ścieżka wychodzi poza folder sprawy („..”)";
            if (segment is "" or ".") return "ścieżka zawiera pusty człon";
            if (segment.Any(c => c < ' ' || c is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '\u007F'))
                return "ścieżka zawiera znak niedozwolony w nazwie pliku";
            if (segment.EndsWith('.') || segment.EndsWith(' ') || segment.StartsWith(' '))
                return "człon ścieżki zaczyna się od spacji albo kończy kropką lub spacją";
            if (IsReserved(segment)) return $"„{segment}” to nazwa zastrzeżona w systemie Windows";
        }
        return null;
    }

    private static bool IsReserved(string segment)
    {
        var stem = segment.Split('.')[0].TrimEnd().ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && stem[..3] is "COM" or "LPT" && stem[^1] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }
}
