using Assessment.Decks;

namespace Assessment.Rendering.Pdf;

/// <summary>What was written.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="Bytes">Size of the document in bytes.</param>
/// <param name="SlidePages">Where the slides stand.</param>
public sealed record RenderedDeck(int Pages, long Bytes, DeckPages SlidePages);
