using Assessment.Worker.Tests.Sample;

namespace Assessment.Worker.Tests.Annexes;

/// <summary>The annex of the invented town: forecasts, five years, neighbours.</summary>
public sealed class TownWorkbookTests(TownDeck deck) : WorkbookTests(deck.Assessed, deck.Composed), IClassFixture<TownDeck>;
