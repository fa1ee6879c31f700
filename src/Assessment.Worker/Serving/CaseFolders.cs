using System.Collections.Immutable;

namespace Assessment.Worker.Serving;

/// <summary>Finds the cases of a root folder.</summary>
internal static class CaseFolders
{
    /// <summary>The subfolders that hold <c>ocena.yaml</c>, in ordinal order. Hidden ones, links and cases that are just being made are left out.</summary>
    /// <exception cref="IOException">The root cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The root may not be listed.</exception>
    public static ImmutableArray<string> Of(string root) =>
    [
        .. new DirectoryInfo(root).EnumerateDirectories("*", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true })
            .Where(d => !d.Name.StartsWith('.') && !d.Name.Contains(".nowa-", StringComparison.Ordinal) && File.Exists(Path.Combine(d.FullName, "ocena.yaml")))
            .Select(d => d.FullName)
            .Order(StringComparer.Ordinal),
    ];
}
