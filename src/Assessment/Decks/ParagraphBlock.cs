namespace Assessment.Decks;

/// <summary>A paragraph of body text.</summary>
/// <param name="Text">Its text.</param>
public sealed record ParagraphBlock(RichText Text) : Block;
