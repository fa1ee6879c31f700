using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>On which pages the slides of a deck stand, once it is laid out.</summary>
/// <param name="First">The page that each slide begins on, in the order of the deck.</param>
/// <param name="Last">The last page of the last slide; the closing comes after it.</param>
public sealed record DeckPages(ImmutableArray<int> First, int Last)
{
    /// <summary>No pages: of a deck that was not laid out.</summary>
    public static DeckPages None { get; } = new([], 0);

    /// <summary>The page that a slide begins on, or <c>null</c> when it was not laid out.</summary>
    /// <param name="slide">Index of the slide in the deck.</param>
    public int? Of(int slide) => slide >= 0 && slide < First.Length ? First[slide] : null;

    /// <summary>The slides on a page: those that begin on it, or the one that goes on from a page before; none on other pages.</summary>
    /// <param name="page">The page's number.</param>
    public ImmutableArray<int> SlidesOn(int page)
    {
        if (page > Last) return [];
        var begun = First.LastOrDefault(p => p <= page);
        return [.. Enumerable.Range(0, First.Length).Where(i => First[i] == begun)];
    }
}
