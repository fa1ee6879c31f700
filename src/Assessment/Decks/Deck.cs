using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>The finished document before it is drawn.</summary>
/// <param name="Metadata">What the document says of itself.</param>
/// <param name="Cover">The first page, or <c>null</c> for a sheet without one; it has no closing page either.</param>
/// <param name="Slides">The slides in order.</param>
/// <param name="Closing">The text of the last page (sign-off: place, date, director), as paragraphs.</param>
public sealed record Deck(DeckMetadata Metadata, Cover? Cover, ImmutableArray<Slide> Slides, ImmutableArray<string> Closing)
{
    /// <summary>The word that marks every page, e.g. <c>PROJEKT</c>, or <c>null</c> for a released version.</summary>
    public string? Mark { get; init; }
}
