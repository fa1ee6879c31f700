namespace Assessment.Revisions;

/// <summary>An input file that differs between two runs.</summary>
/// <param name="Path">Path relative to the case folder, with <c>/</c>.</param>
/// <param name="Change">What became of it.</param>
public sealed record InputDifference(string Path, InputChange Change);
