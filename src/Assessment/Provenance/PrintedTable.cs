using Assessment.Decks.Tables;

namespace Assessment.Provenance;

/// <summary>A table of a deck, or the figures of a chart as a table.</summary>
/// <param name="Slide">Index of its slide in the deck.</param>
/// <param name="IsChart">True for a chart.</param>
/// <param name="Table">The table.</param>
public sealed record PrintedTable(int Slide, bool IsChart, FlatTable Table);
