using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>A row's unit as a part of the series of a unit of the case.</summary>
/// <param name="Unit">The unit of the case.</param>
/// <param name="Code">The code of the row.</param>
/// <param name="From">First year the row counts for, or <c>null</c>.</param>
/// <param name="Before">Year the row no longer counts for, or <c>null</c>.</param>
/// <param name="IsDeclared">True when only the case says that the row's unit is a predecessor or successor.</param>
internal sealed record SeriesPart(TerritorialUnit Unit, TerritorialCode Code, int? From = null, int? Before = null, bool IsDeclared = false)
{
    /// <summary>True when the row describes the unit under another kind, or one whose borders need not be the same.</summary>
    public bool IsOtherTerritory => IsDeclared || (Code.IsGmina && Unit.Code.IsGmina && Code.Kind != Unit.Code.Kind);

    /// <summary>True when the row counts for the year.</summary>
    public bool Covers(int year) => !(year < From) && !(year >= Before);
}
