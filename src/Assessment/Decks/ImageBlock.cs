using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>One to four pictures side by side.</summary>
/// <param name="Pictures">The pictures.</param>
public sealed record ImageBlock(ImmutableArray<Picture> Pictures) : Block;
