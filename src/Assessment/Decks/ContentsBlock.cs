namespace Assessment.Decks;

/// <summary>The list of the deck's chapters with their pages, each a link. The renderer fills it, because only it knows the pages.</summary>
public sealed record ContentsBlock : Block;
