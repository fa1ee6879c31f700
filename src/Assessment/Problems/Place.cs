namespace Assessment.Problems;

/// <summary>A place in an input file.</summary>
/// <param name="File">Path relative to the case folder, with <c>/</c>.</param>
/// <param name="Line">Line from 1, or <c>null</c> for the whole file.</param>
/// <param name="Column">Column from 1: of the table for a CSV, of the text for YAML and Markdown; or <c>null</c>.</param>
/// <param name="ColumnName">Header of the CSV column, or the YAML key; or <c>null</c>.</param>
public sealed record Place(string File, int? Line = null, int? Column = null, string? ColumnName = null)
{
    /// <summary><c>file:line:column („name”)</c>, as far as known.</summary>
    public override string ToString() =>
        File + (Line is { } l ? $":{l}" : "") + (Line is not null && Column is { } c ? $":{c}" : "")
        + (ColumnName is { } n ? $" („{n}”)" : "");
}
