using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>Blocks side by side.</summary>
/// <param name="Columns">The columns from left to right.</param>
public sealed record ColumnsBlock(ImmutableArray<SlideColumn> Columns) : Block;
