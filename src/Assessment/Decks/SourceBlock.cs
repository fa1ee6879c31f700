namespace Assessment.Decks;

/// <summary>The source line of a slide, made from the origins of its figures; stands at the foot of the body.</summary>
/// <param name="Text">Its text, beginning with <c>Źródło:</c>.</param>
public sealed record SourceBlock(string Text) : Block;
