using Assessment.Decks;

namespace Assessment.Composition;

/// <summary>The finished deck.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Tables">How many tables the deck holds.</param>
public sealed record ComposedDeck(Deck Deck, int Tables);
