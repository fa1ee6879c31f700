namespace Assessment.Sources.Starter;

/// <summary>A cell of a template.</summary>
internal static class CsvCell
{
    /// <summary>The cell's text, in quotes where it needs them.</summary>
    public static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(";\"\n") >= 0 ? '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : text;
}
