using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Pictures;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Assessment.Rendering.Pdf;

/// <summary>Draws laid out pages into a document, with its structure, bookmarks and named destinations.</summary>
/// <param name="document">The document.</param>
/// <param name="deck">The deck.</param>
/// <param name="theme">Its page format and colours.</param>
/// <param name="total">Number of pages.</param>
internal sealed class DeckDrawing(PdfDocument document, Deck deck, Theme theme, int total) : IDisposable
{
    private readonly UAManager _accessibility = UAManager.ForDocument(document);
    private readonly Dictionary<(string Face, double Size), XFont> _fonts = [];
    private readonly DocumentPictures _pictures = new(document);
    private readonly PageFrame _frame = PageFrame.Of(theme);
    private readonly SortedDictionary<string, (int Page, double Top)> _destinations = new(StringComparer.Ordinal);
    private DeckChapter? _chapter;
    private PdfOutlineCollection? _bookmarks;
    private int _page;
    private int _slide;

    /// <summary>Draws the cover, the slides and the closing pages.</summary>
    public void Draw(ImmutableArray<DeckPage> pages, ImmutableArray<Placement> closing, CancellationToken cancel)
    {
        if (deck.Cover is { } cover) Section(() => Page((canvas, _) => CoverPage.Draw(canvas, cover, deck.Mark)));
        foreach (var page in pages)
        {
            cancel.ThrowIfCancellationRequested();
            Open(page.Parts[0].Chapter);
            Page((canvas, drawn) => Parts(canvas, drawn, page));
        }
        Open(null);
        if (!closing.IsEmpty) Section(() => { foreach (var placed in closing) Page((canvas, _) => Closed(canvas, placed)); });
        NameDestinations();
        _pictures.Complete();
    }

    /// <inheritdoc />
    public void Dispose() => _pictures.Dispose();

    private void Closed(PageCanvas canvas, Placement placed)
    {
        ClosingPage.Draw(canvas, deck.Cover!, placed); // without a cover there is no closing
        PageMark.Draw(canvas, deck.Mark, _frame.Flows ? TextPair.Paper : theme.Accent);
    }

    private void Parts(PageCanvas canvas, PdfPage drawn, DeckPage page)
    {
        if (!page.Bare) RunningHead.Draw(canvas, page.Parts[0].Chapter);
        foreach (var part in page.Parts)
        {
            canvas.LeaveText();
            Open(part.Chapter);
            if (part.Begins) Mark(part, drawn);
            part.Draw(canvas);
        }
        PageMark.Draw(canvas, deck.Mark, page.Bare ? TextPair.Paper : theme.Accent);
        if (!page.Bare) PageFooter.Draw(canvas, deck.Metadata.Footer, _page, total);
    }

    private void Mark(PagePart part, PdfPage drawn)
    {
        var place = (_page, Top: _frame.Height - Math.Max(0, part.Top - 12));
        if (_bookmarks is null && part.Chapter.Number > 0)
        {
            _bookmarks = document.Outlines.Add(StoredText.Of(part.Chapter.Name), drawn, false).Outlines;
            _destinations.Add(part.Chapter.Destination, place);
        }
        // Note: PDFsharp does not write an outline that was asked for and stayed empty, but refers to it.
        if (!string.IsNullOrWhiteSpace(part.Slide.Title)) (_bookmarks ?? document.Outlines).Add(StoredText.Of(part.Slide.Title), drawn, false);
        _destinations.Add(string.Create(CultureInfo.InvariantCulture, $"slajd-{++_slide:0000}"), place);
    }

    // A chapter is a section, from its first part to its last, whatever the pages.
    private void Open(DeckChapter? chapter)
    {
        if (ReferenceEquals(chapter, _chapter)) return;
        if (_chapter is not null) _accessibility.StructureBuilder.End();
        if (chapter is not null) _accessibility.StructureBuilder.BeginGroupingElement(StructureTag.Section);
        (_chapter, _bookmarks) = (chapter, null);
    }

    // PDFsharp's own tree of names keeps the pages' numbers from before they are numbered anew on saving; this one keeps references, in order of the names.
    private void NameDestinations()
    {
        var names = new PdfArray();
        foreach (var (name, (page, top)) in _destinations)
        {
            var place = new PdfArray();
            place.Elements.Add(document.Pages[page - 1].ReferenceNotNull);
            place.Elements.Add(new PdfName("/XYZ"));
            place.Elements.Add(new PdfInteger(0));
            place.Elements.Add(new PdfReal(Math.Round(top, 2)));
            place.Elements.Add(PdfNull.Value);
            names.Elements.Add(new PdfString(name));
            names.Elements.Add(place);
        }
        var tree = new PdfDictionary();
        tree.Elements["/Names"] = names;
        var kinds = new PdfDictionary();
        kinds.Elements["/Dests"] = tree;
        document.Internals.Catalog.Elements["/Names"] = kinds;
    }

    private void Section(Action draw)
    {
        _accessibility.StructureBuilder.BeginGroupingElement(StructureTag.Section);
        draw();
        _accessibility.StructureBuilder.End();
    }

    private void Page(Action<PageCanvas, PdfPage> draw)
    {
        var page = document.AddPage();
        (page.Width, page.Height) = (XUnit.FromPoint(_frame.Width), XUnit.FromPoint(_frame.Height));
        _page++;
        using var canvas = new PageCanvas(page, _accessibility, theme, _fonts, _pictures);
        draw(canvas, page);
    }
}
