using Assessment.Problems;

namespace Assessment.Sources.Configuration;

/// <summary>Settings of one input file.</summary>
/// <param name="Path">Path relative to the case folder; <c>archive.zip!entry.csv</c> for an entry.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Place">Where they stand.</param>
internal sealed record FileEntry(string Path, FileSettings Settings, Place Place);
