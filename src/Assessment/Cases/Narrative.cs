using System.Collections.Immutable;

namespace Assessment.Cases;

/// <summary>A text of the office (Markdown), as sections that become slides. Placeholders are not filled yet.</summary>
/// <param name="File">Path relative to the case folder.</param>
/// <param name="Title">The text of its first-level heading; the chapter's name.</param>
/// <param name="Sections">A section per second-level heading; text before the first one is a section titled as the file.</param>
public sealed record Narrative(string File, string Title, ImmutableArray<NarrativeSection> Sections);
