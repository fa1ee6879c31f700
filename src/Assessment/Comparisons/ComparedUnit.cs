using Assessment.Figures;
using Assessment.Territory;

namespace Assessment.Comparisons;

/// <summary>Another unit's figure beside the assessed unit's own.</summary>
/// <param name="Unit">The other unit.</param>
/// <param name="Observation">Its figure of the same indicator and year, or <c>null</c> where no source holds one.</param>
/// <param name="Difference">Own figure minus this one, percentage points for shares; <c>null</c> when either is missing.</param>
public sealed record ComparedUnit(TerritorialUnit Unit, Observation? Observation, decimal? Difference)
{
    /// <summary>Its number, or <c>null</c>.</summary>
    public decimal? Number => Observation?.Figure.Number;
}
