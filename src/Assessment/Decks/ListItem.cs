namespace Assessment.Decks;

/// <summary>An item of a list.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Nested">A list inside the item, or <c>null</c>.</param>
public sealed record ListItem(RichText Text, ListBlock? Nested = null);
