using Assessment.Indicators;

namespace Assessment.Findings;

/// <summary>How many units of a rate a recommendation takes: a fixed quantity, one per rise of an indicator, or one per post a norm lacks.</summary>
/// <param name="Rate">Id of the rate.</param>
/// <param name="Quantity">Units; with <paramref name="PerRiseOf"/> units per unit of the indicator.</param>
/// <param name="PerRiseOf">The indicator whose rise since the year before is multiplied, or <c>null</c>.</param>
/// <param name="ToMeet">Id of the staffing norm whose missing posts are multiplied, or <c>null</c>.</param>
public sealed record CostRule(string Rate, decimal Quantity, IndicatorCode? PerRiseOf = null, string? ToMeet = null);
