using System.Collections.Immutable;

namespace Assessment.Cases;

/// <summary>A section of a text: one slide.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Line">Line of its heading.</param>
/// <param name="Blocks">Its blocks with their lines.</param>
public sealed record NarrativeSection(string Title, int Line, ImmutableArray<NarrativeBlock> Blocks);
