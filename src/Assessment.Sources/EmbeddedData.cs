using System.Collections.Immutable;

namespace Assessment.Sources;

/// <summary>The data files the program comes with.</summary>
internal static class EmbeddedData
{
    private const string Prefix = "Data/";

    /// <summary>Names of the files in a folder, e.g. <c>katalog/</c>, in ordinal order.</summary>
    public static ImmutableArray<string> Names(string folder) =>
        [.. typeof(EmbeddedData).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix + folder, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>The text of a file, e.g. <c>uklad.yaml</c>.</summary>
    /// <exception cref="InvalidOperationException">The program was built without that file.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The program was built without its data file {Prefix}{name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Files of a folder with their texts; at least one.</summary>
    /// <exception cref="InvalidOperationException">The program was built without any file in that folder.</exception>
    public static ImmutableArray<(string Name, string Text)> Texts(string folder)
    {
        var names = Names(folder);
        if (names.IsEmpty) throw new InvalidOperationException($"The program was built without data files in {Prefix}{folder}.");
        return [.. names.Select(n => (Prefix + n, Text(n)))];
    }
}
