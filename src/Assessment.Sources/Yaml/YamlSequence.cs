using System.Collections.Immutable;

namespace Assessment.Sources.Yaml;

/// <summary>A list.</summary>
/// <param name="File">File it stands in, as problems name it.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="Items">Its items in order.</param>
internal sealed record YamlSequence(string File, int Line, int Column, ImmutableArray<YamlNode> Items) : YamlNode(File, Line, Column)
{
    /// <inheritdoc />
    public override string Kind => "lista";
}
