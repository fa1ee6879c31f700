using Assessment.Decks;

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
        var laidOut = LaidOutDeck.Of(deck, theme, cancel);
        using var document = laidOut.Draw(cancel);
        cancel.ThrowIfCancellationRequested();
        var finished = laidOut.Write(document);
        cancel.ThrowIfCancellationRequested();
        output.Write(finished);
        return new RenderedDeck(laidOut.Pages, finished.Length, laidOut.SlidePages);
    }

    /// <summary>Where the slides stand, without drawing any.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="theme">Its page format and colours.</param>
    /// <param name="cancel">Stops between two pages.</param>
    /// <exception cref="OperationCanceledException">When cancelled.</exception>
    public static DeckPages LayOut(Deck deck, Theme theme, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(deck);
        ArgumentNullException.ThrowIfNull(theme);
        return LaidOutDeck.Of(deck, theme, cancel).SlidePages;
    }
}
