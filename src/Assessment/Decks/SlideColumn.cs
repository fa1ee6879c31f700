using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>One column of blocks.</summary>
/// <param name="Weight">Its share of the width, relative to the others.</param>
/// <param name="Blocks">Its blocks from top to bottom.</param>
public sealed record SlideColumn(double Weight, ImmutableArray<Block> Blocks);
