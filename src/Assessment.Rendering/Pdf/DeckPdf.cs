using Assessment.Decks;
using Assessment.Rendering.Fonts;
using Assessment.Rendering.Pdf.Finishing;
using Assessment.Rendering.Pdf.Layout;
using NodaTime;
using PdfSharp;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Assessment.Rendering.Pdf;

/// <summary>Draws a deck as an accessible archive document: tagged PDF, PDF/A-2a and PDF/UA-1 in one file.</summary>
/// <remarks>The same deck and theme always give the same bytes. Safe to call from several threads.</remarks>
public static class DeckPdf
{
    /// <summary>Draws a deck.</summary>
    /// <param name="deck">What to draw.</param>
    /// <param name="theme">Its page format and colours.</param>
    /// <param name="output">Where the finished document is written; it need not be seekable and stays open.</param>
    /// <param name="cancel">Stops between two pages; nothing has been written to <paramref name="output"/> then.</param>
    /// <exception cref="ArgumentException">When the deck has no title: PDF/UA-1 asks for one (ISO 14289-1, 7.1).</exception>
    /// <exception cref="OperationCanceledException">When cancelled.</exception>
    public static RenderedDeck Render(Deck deck, Theme theme, Stream output, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(deck);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentException.ThrowIfNullOrWhiteSpace(deck.Metadata.Title);
        LatoFontResolver.Register();
        PdfSharpLicense.SetAgplLicense();

        var outline = new DeckOutline(deck.Slides);
        var slides = theme.Format == PageFormat.A4 ? new FlowLayout(theme, outline, cancel).Pages() : new SlideLayout(theme, outline, cancel).Pages();
        var closing = ClosingPage.Pages(deck.Closing, theme);
        var pages = 1 + slides.Length + closing.Length;
        for (var i = 0; i < slides.Length; i++)
            foreach (var part in slides[i].Parts) outline.Begins(part.Chapter, i + 2);
        using var drawn = new MemoryStream();
        using (var document = NewDocument(deck.Metadata))
        {
            new DeckDrawing(document, deck, theme, pages).Draw(slides, closing, cancel);
            document.Save(drawn, closeStream: false);
        }
        cancel.ThrowIfCancellationRequested();
        var finished = PdfFinishing.Finish(drawn.GetBuffer().AsMemory(0, (int)drawn.Length), deck.Metadata);
        output.Write(finished);
        return new RenderedDeck(pages, finished.Length);
    }

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
