using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>A row's unit as a part of the series of a unit of the case.</summary>
/// <param name="Unit">The unit of the case.</param>
/// <param name="Code">The code of the row.</param>
/// <param name="From">First year the row counts for, or <c>null</c>.</param>
/// <param name="Before">Year the row no longer counts for, or <c>null</c>.</param>
internal sealed record SeriesPart(TerritorialUnit Unit, TerritorialCode Code, int? From = null, int? Before = null)
{
    /// <summary>True when the row counts for the year.</summary>
    public bool Covers(int year) => !(year < From) && !(year >= Before);
}
