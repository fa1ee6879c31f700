using Assessment.Sources.Delimited;

namespace Assessment.Sources.Tests.Matching;

/// <summary>Delimited files made of text, as the delimited layer hands them over.</summary>
internal static class SampleFile
{
    public static DelimitedFile Of(string path, string text) => Of(path, [.. text.ReplaceLineEndings("\n").Split('\n').Select(l => l.Split(';'))]);

    public static DelimitedFile Of(string path, IReadOnlyList<string[]> lines) => new(path, 1, "00", "UTF-8", ';',
    [
        .. lines.Select((cells, i) => new DelimitedRow(i + 1, [.. cells])).Where(r => r.Cells.Any(c => !string.IsNullOrWhiteSpace(c))),
    ]);
}
