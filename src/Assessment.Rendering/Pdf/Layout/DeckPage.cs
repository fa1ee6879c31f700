using System.Collections.Immutable;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>A laid out page, ready to be drawn.</summary>
/// <param name="Parts">Its parts from top to bottom: one on a slide, several where slides flow.</param>
/// <param name="Bare">True for a page without running head and footer (a divider).</param>
internal sealed record DeckPage(ImmutableArray<PagePart> Parts, bool Bare = false);
