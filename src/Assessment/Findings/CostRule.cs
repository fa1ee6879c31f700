using Assessment.Indicators;

namespace Assessment.Findings;

/// <summary>How many units of a rate a recommendation takes: a fixed quantity, or so many per unit of an indicator.</summary>
/// <param name="Rate">Id of the rate.</param>
/// <param name="Quantity">Units; with <paramref name="Per"/> units per unit of the indicator.</param>
/// <param name="Per">The indicator that is multiplied, or <c>null</c> for a fixed quantity.</param>
/// <param name="OfRise">True to multiply its rise since the year before, false its figure of the assessed year.</param>
public sealed record CostRule(string Rate, decimal Quantity, IndicatorCode? Per = null, bool OfRise = false);
