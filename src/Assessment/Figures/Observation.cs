using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Figures;

/// <summary>Unit × indicator × year = figure, with its origin.</summary>
/// <param name="Unit">The territorial unit.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Year">The reference year.</param>
/// <param name="Figure">The number, or why there is none.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record Observation(TerritorialCode Unit, IndicatorCode Indicator, int Year, Figure Figure, Origin Origin);
