using Assessment.Decks;

namespace Assessment.Cases;

/// <summary>A block of a text.</summary>
/// <param name="Block">Heading, paragraph, list, callout, table or image; texts may hold placeholders <c>{{kod, rok}}</c>.</param>
/// <param name="Line">The line it begins at.</param>
public sealed record NarrativeBlock(Block Block, int Line);
