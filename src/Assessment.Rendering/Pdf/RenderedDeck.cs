namespace Assessment.Rendering.Pdf;

/// <summary>What was written.</summary>
/// <param name="Pages">Number of pages.</param>
/// <param name="Bytes">Size of the document in bytes.</param>
public sealed record RenderedDeck(int Pages, long Bytes);
