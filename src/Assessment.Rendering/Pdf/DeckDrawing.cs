using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Assessment.Rendering.Pdf;

/// <summary>Draws laid out pages into a document, with its structure and bookmarks.</summary>
/// <param name="document">The document.</param>
/// <param name="deck">The deck.</param>
/// <param name="theme">Its colours.</param>
/// <param name="total">Number of pages.</param>
internal sealed class DeckDrawing(PdfDocument document, Deck deck, Theme theme, int total)
{
    private readonly UAManager _accessibility = UAManager.ForDocument(document);
    private readonly Dictionary<(string Face, double Size), XFont> _fonts = [];
    private int _page;

    /// <summary>Draws the cover, the slides and the closing pages.</summary>
    public void Draw(ImmutableArray<ImmutableArray<DeckPage>> slides, ImmutableArray<Placement> closing, CancellationToken cancel)
    {
        Section(() => Page(canvas => CoverPage.Draw(canvas, deck.Cover)));
        for (var s = 0; s < slides.Length;)
        {
            var end = s + 1;
            while (end < slides.Length && slides[end][0].Slide.Chapter == slides[s][0].Slide.Chapter) end++;
            var chapter = slides[s..end];
            Section(() => Chapter(chapter, cancel));
            s = end;
        }
        if (!closing.IsEmpty) Section(() => { foreach (var placed in closing) Page(canvas => ClosingPage.Draw(canvas, deck.Cover, placed)); });
    }

    private void Chapter(ImmutableArray<ImmutableArray<DeckPage>> slides, CancellationToken cancel)
    {
        PdfOutlineCollection? bookmarks = null;
        foreach (var slide in slides)
        {
            var opens = bookmarks is null;
            foreach (var page in slide)
            {
                cancel.ThrowIfCancellationRequested();
                var drawn = Page(canvas =>
                {
                    page.Draw(canvas, opens && page.First);
                    PageFooter.Draw(canvas, deck.Metadata.Footer, _page, total);
                });
                if (!page.First) continue;
                var name = page.Slide.Chapter;
                bookmarks ??= name.Length == 0 ? document.Outlines : document.Outlines.Add(name, drawn, false).Outlines;
                if (page.Slide.Title.Length > 0) bookmarks.Add(page.Slide.Title, drawn, false);
            }
        }
    }

    private void Section(Action draw)
    {
        _accessibility.StructureBuilder.BeginGroupingElement(StructureTag.Section);
        draw();
        _accessibility.StructureBuilder.End();
    }

    private PdfPage Page(Action<PageCanvas> draw)
    {
        var page = document.AddPage();
        (page.Width, page.Height) = (XUnit.FromPoint(DeckStyle.PageWidth), XUnit.FromPoint(DeckStyle.PageHeight));
        _page++;
        using var canvas = new PageCanvas(page, _accessibility, theme, _fonts);
        draw(canvas);
        return page;
    }
}
