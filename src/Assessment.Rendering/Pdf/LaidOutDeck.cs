using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Fonts;
using Assessment.Rendering.Pdf.Finishing;
using Assessment.Rendering.Pdf.Layout;
using NodaTime;
using PdfSharp;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Assessment.Rendering.Pdf;

/// <summary>A deck divided into pages: the first of the three steps of a document, before drawing and writing.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Theme">Its look.</param>
/// <param name="Slides">Pages between the cover and the closing.</param>
/// <param name="Closing">Pages of the closing.</param>
internal sealed record LaidOutDeck(Deck Deck, Theme Theme, ImmutableArray<DeckPage> Slides, ImmutableArray<Placement> Closing)
{
    // A drawn document of some 70 pages, before it is packed: room that does not grow by copying.
    private const int UsualBytes = 1 << 20;

    /// <summary>Number of pages, the cover included.</summary>
    public int Pages => Covers(Deck) + Slides.Length + Closing.Length;

    /// <summary>Where the slides stand.</summary>
    public DeckPages SlidePages =>
        new([.. Slides.SelectMany((page, i) => page.Parts.Where(p => p.Begins).Select(_ => Covers(Deck) + i + 1))], Covers(Deck) + Slides.Length);

    /// <summary>Lays a deck out.</summary>
    public static LaidOutDeck Of(Deck deck, Theme theme, CancellationToken cancel)
    {
        var outline = new DeckOutline(deck.Slides);
        var slides = theme.Format == PageFormat.A4 ? new FlowLayout(theme, outline, cancel).Pages() : new SlideLayout(theme, outline, cancel).Pages();
        for (var i = 0; i < slides.Length; i++)
            foreach (var part in slides[i].Parts) outline.Begins(part.Chapter, Covers(deck) + i + 1);
        return new LaidOutDeck(deck, theme, slides, deck.Cover is null ? [] : ClosingPage.Pages(deck.Closing, theme));
    }

    /// <summary>Draws the pages into a new document, which the caller disposes of.</summary>
    public PdfDocument Draw(CancellationToken cancel)
    {
        LatoFontResolver.Register();
        PdfSharpLicense.SetAgplLicense();
        var document = NewDocument(Deck.Metadata);
        using var drawing = new DeckDrawing(document, Deck, Theme, Pages);
        drawing.Draw(Slides, Closing, cancel);
        return document;
    }

    /// <summary>The bytes of a drawn document: saved, then finished.</summary>
    public byte[] Write(PdfDocument document)
    {
        using var drawn = new MemoryStream(UsualBytes);
        document.Save(drawn, closeStream: false);
        return PdfFinishing.Finish(drawn.GetBuffer().AsMemory(0, (int)drawn.Length), Deck.Metadata);
    }

    private static int Covers(Deck deck) => deck.Cover is null ? 0 : 1;

    private static PdfDocument NewDocument(DeckMetadata metadata)
    {
        var document = new PdfDocument();
        document.Options.CompressContentStreams = false;
        document.Options.NoCompression = true;
        UAManager.ForDocument(document).SetDocumentLanguage("pl-PL");
        document.SetPdfA();
        document.Info.Title = metadata.Title;
        document.Info.Author = metadata.Author;
        document.Info.Subject = metadata.Subject;
        document.Info.Keywords = metadata.Keywords;
        document.Info.CreationDate = metadata.Date.At(LocalTime.Midnight).InUtc().ToDateTimeUtc();
        document.PageMode = PdfPageMode.UseOutlines;
        return document;
    }
}
