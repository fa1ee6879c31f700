using Assessment.Indicators;

namespace Assessment.Sources.Matching;

/// <summary>The lines of <c>ocena.yaml</c> that settle a label the catalogue does not know.</summary>
internal static class MappingAdvice
{
    /// <summary>The lines for a label, after the word „dopisz”, with the likeliest indicator where there is one.</summary>
    public static string For(string label, Indicator? likely) =>
        $"w ocena.yaml:\nmapowanie:\n  {Quoted(label)}: {likely?.Code.Value ?? "kod-wskaznika"}\nalbo, gdy wiersz jest zbędny:\n  {Quoted(label)}: \"pomin: powód\"";

    /// <summary>A text as a YAML string.</summary>
    public static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
