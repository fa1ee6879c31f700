namespace Assessment.Revisions;

/// <summary>An input file as a run read it.</summary>
/// <param name="Path">Path relative to the case folder, with <c>/</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal hash of its bytes.</param>
public sealed record RecordedInput(string Path, long Size, string Sha256);
