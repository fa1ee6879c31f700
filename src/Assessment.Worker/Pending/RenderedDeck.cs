namespace Assessment.Rendering.Pdf;

/// <summary>Placeholder until the renderer has its own.</summary>
internal sealed record RenderedDeck(int Pages, long Bytes);
