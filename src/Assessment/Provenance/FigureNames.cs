using Assessment.Cases;
using Assessment.Figures;
using Assessment.Territory;

namespace Assessment.Provenance;

/// <summary>How an observation is called where its table does not say it.</summary>
internal static class FigureNames
{
    /// <summary>Its indicator's label, and the unit where it is not the assessed one.</summary>
    public static string Of(AssessedCase assessed, Observation observation)
    {
        var label = assessed.Catalogue[observation.Indicator].Label;
        return observation.Unit == assessed.Case.Unit ? label : $"{label}, {Unit(assessed, observation.Unit)}";
    }

    /// <summary>The printed name of a unit; its code where neither the case nor a nationwide file names it.</summary>
    public static string Unit(AssessedCase assessed, TerritorialCode unit) =>
        unit == assessed.Case.Unit ? assessed.Case.UnitName.Nominative
            : assessed.Case.ComparisonUnits.Concat(assessed.Content.Peers.Units).FirstOrDefault(u => u.Code == unit)?.Name ?? unit.ToString();
}
