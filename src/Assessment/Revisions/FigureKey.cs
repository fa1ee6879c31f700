using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Revisions;

/// <summary>What a figure is the figure of.</summary>
/// <param name="Unit">The territorial unit.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Year">The reference year.</param>
public readonly record struct FigureKey(TerritorialCode Unit, IndicatorCode Indicator, int Year);
