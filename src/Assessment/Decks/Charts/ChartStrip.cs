using Assessment.Indicators;

namespace Assessment.Decks.Charts;

/// <summary>How a category of a strip plot is read.</summary>
/// <param name="Unit">Unit of its values, e.g. <c>osoby</c>, <c>%</c>, or empty.</param>
/// <param name="Decimals">Decimals of its value labels.</param>
/// <param name="Favourable">Which direction is better; without one the unit's dot is neither better nor worse.</param>
public sealed record ChartStrip(string Unit, int Decimals, Favourable Favourable = Favourable.Neither);
