using System.Collections.Immutable;

namespace Assessment.Sources.Yaml;

/// <summary>Keys with their values; the keys are unique.</summary>
/// <param name="File">File it stands in, as problems name it.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="Entries">Its entries in the order of the file.</param>
internal sealed record YamlMapping(string File, int Line, int Column, ImmutableArray<YamlEntry> Entries) : YamlNode(File, Line, Column)
{
    /// <inheritdoc />
    public override string Kind => "sekcja z kluczami";

    /// <summary>The entry with a key, or <c>null</c>.</summary>
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key.Text == key);
}
