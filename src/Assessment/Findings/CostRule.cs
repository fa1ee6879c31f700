using Assessment.Indicators;

namespace Assessment.Findings;

/// <summary>How many units of a rate a recommendation takes: a fixed quantity, or the rise of an indicator since the year before.</summary>
/// <param name="Rate">Id of the rate.</param>
/// <param name="Quantity">Units; with <paramref name="PerRiseOf"/> units per unit of the indicator.</param>
/// <param name="PerRiseOf">The indicator whose rise is multiplied, or <c>null</c> for a fixed quantity.</param>
public sealed record CostRule(string Rate, decimal Quantity, IndicatorCode? PerRiseOf = null);
