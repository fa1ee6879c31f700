using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>Three to six key figures in a grid of three columns.</summary>
/// <param name="Items">The key figures.</param>
public sealed record KeyFiguresBlock(ImmutableArray<KeyFigure> Items) : Block;
