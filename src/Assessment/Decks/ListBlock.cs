using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>A bullet or numbered list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Ordered">True for numbers from 1, false for bullets.</param>
public sealed record ListBlock(ImmutableArray<ListItem> Items, bool Ordered = false) : Block;
