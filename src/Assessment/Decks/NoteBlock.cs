namespace Assessment.Decks;

/// <summary>A note under a table or chart (small text).</summary>
/// <param name="Text">Its text.</param>
public sealed record NoteBlock(RichText Text) : Block;
