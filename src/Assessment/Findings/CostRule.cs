using Assessment.Indicators;

namespace Assessment.Findings;

/// <summary>How many units of a rate a recommendation takes: a fixed quantity, so many per unit of an indicator, or one per post a norm lacks.</summary>
/// <param name="Rate">Id of the rate.</param>
/// <param name="Quantity">Units; with <paramref name="Per"/> units per unit of the indicator.</param>
/// <param name="Per">The indicator that is multiplied, or <c>null</c>.</param>
/// <param name="OfRise">True to multiply its rise since the year before, false its figure of the assessed year.</param>
/// <param name="ToMeet">Id of the staffing norm whose missing posts are multiplied, or <c>null</c>.</param>
public sealed record CostRule(string Rate, decimal Quantity, IndicatorCode? Per = null, bool OfRise = false, string? ToMeet = null);
