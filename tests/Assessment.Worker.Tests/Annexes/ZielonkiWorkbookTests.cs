using Assessment.Worker.Tests.Sample;

namespace Assessment.Worker.Tests.Annexes;

/// <summary>The annex of the real gmina.</summary>
public sealed class ZielonkiWorkbookTests(ZielonkiDeck deck) : WorkbookTests(deck.Assessed, deck.Composed), IClassFixture<ZielonkiDeck>;
