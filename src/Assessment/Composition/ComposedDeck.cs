using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Problems;

namespace Assessment.Composition;

/// <summary>The finished deck and what its making found.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Problems">Problems found by the checks of the core, besides those of the readers.</param>
/// <param name="Tables">How many tables the deck holds.</param>
public sealed record ComposedDeck(Deck Deck, ImmutableArray<Problem> Problems, int Tables);
