namespace Assessment.Decks;

/// <summary>A heading inside a slide, one level below the slide's title.</summary>
/// <param name="Text">Its text.</param>
public sealed record HeadingBlock(RichText Text) : Block;
