namespace Assessment.Sources.Yaml;

/// <summary>A single value; always text, so that a TERYT code keeps its leading zero.</summary>
/// <param name="File">File it stands in, as problems name it.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column from 1.</param>
/// <param name="Text">Its text, unquoted.</param>
/// <param name="IsQuoted">True when it was written in quotes or as a block of text.</param>
internal sealed record YamlScalar(string File, int Line, int Column, string Text, bool IsQuoted) : YamlNode(File, Line, Column)
{
    /// <summary>True for an empty value, <c>~</c> and <c>null</c>.</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null";

    /// <inheritdoc />
    public override string Kind => IsNull ? "brak wartości" : $"wartość „{(Text.Length > 60 ? Text[..60] + "…" : Text)}”";
}
