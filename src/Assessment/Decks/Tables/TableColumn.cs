namespace Assessment.Decks.Tables;

/// <summary>A column of a printed table.</summary>
/// <param name="Alignment">How its cells stand.</param>
/// <param name="Emphasised">True for the assessed year: bold on a tint.</param>
/// <param name="Forecast">True for a forecast: visibly apart (lighter, italic), behind a gap.</param>
public sealed record TableColumn(CellAlignment Alignment, bool Emphasised = false, bool Forecast = false);
