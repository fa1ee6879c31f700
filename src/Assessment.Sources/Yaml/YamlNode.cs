using Assessment.Problems;

namespace Assessment.Sources.Yaml;

/// <summary>A node of a YAML file that knows where it stands.</summary>
/// <param name="File">File it stands in, as problems name it.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
internal abstract record YamlNode(string File, int Line, int Column)
{
    /// <summary>What it is, in Polish, for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>Its place, under the key it belongs to.</summary>
    public Place At(string? key = null) => new(File, Line, Column, key);
}
