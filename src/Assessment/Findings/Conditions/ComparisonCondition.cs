using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;
using Assessment.Territory;

namespace Assessment.Findings.Conditions;

/// <summary>
/// The figure of the assessed unit, or its change since the year before, is higher or lower than that of a larger unit (<c>wyzej-niz</c>, <c>nizej-niz</c>).
/// </summary>
/// <param name="Indicator">The indicator; only shares, ratios and relative changes can be compared between units of different size.</param>
/// <param name="Sign">1 for higher, −1 for lower.</param>
/// <param name="Level">Level of the unit to compare with.</param>
/// <param name="OfChange">True to compare relative changes since the year before.</param>
/// <param name="Margin">Least distance: in percent of the larger unit's figure, or in percentage points between changes.</param>
public sealed record ComparisonCondition(IndicatorCode Indicator, int Sign, UnitKind Level, bool OfChange, decimal Margin) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        if (assessed.Case.ComparisonUnit(Level) is not { } unit) return false;
        var (own, other) = (Measure(assessed, assessed.Case.Unit), Measure(assessed, unit.Code));
        if ((own, other) is not ({ } here, { } there)) return false;
        return OfChange ? (here - there) * 100 * Sign >= Margin : there > 0 && (here - there) / there * 100 * Sign >= Margin;
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var units = new[] { assessed.Case.Unit, assessed.Case.ComparisonUnit(Level)?.Code }.OfType<TerritorialCode>();
        var years = OfChange ? new[] { assessed.Case.Year - 1, assessed.Case.Year } : [assessed.Case.Year];
        return from unit in units
               from year in years
               let observation = assessed.Observations.Find(unit, Indicator, year)
               where observation is not null
               select observation;
    }

    private decimal? Measure(AssessedCase assessed, TerritorialCode unit)
    {
        var later = assessed.Observations.At(unit, Indicator, assessed.Case.Year);
        return OfChange
            ? YearOverYear.Between(assessed.Observations.At(unit, Indicator, assessed.Case.Year - 1), later)?.Relative
            : later.Number;
    }
}
