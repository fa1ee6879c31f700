using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Problems;

namespace Assessment.Composition;

/// <summary>Placeholder until the core has its own.</summary>
internal sealed record ComposedDeck(Deck Deck, ImmutableArray<Problem> Problems, int Tables);
