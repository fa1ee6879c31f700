using Assessment.Decks;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>What a page shows of a slide.</summary>
/// <param name="Chapter">The slide's chapter.</param>
/// <param name="Slide">The slide.</param>
/// <param name="Begins">True where the slide begins, false where it continues.</param>
/// <param name="Top">Top of the part on its page.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record PagePart(DeckChapter Chapter, Slide Slide, bool Begins, double Top, Action<PageCanvas> Draw);
