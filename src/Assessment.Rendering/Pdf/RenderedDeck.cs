using System.Collections.Immutable;

namespace Assessment.Rendering.Pdf;

/// <summary>What was written.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="Bytes">Size of the document in bytes.</param>
/// <param name="SlidePages">The page that each slide begins on, in the order of the deck.</param>
public sealed record RenderedDeck(int Pages, long Bytes, ImmutableArray<int> SlidePages);
