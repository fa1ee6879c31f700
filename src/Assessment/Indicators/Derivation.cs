using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Territory;

namespace Assessment.Indicators;

/// <summary>Computes derived indicators: numerator ÷ denominator × per.</summary>
public static class Derivation
{
    /// <summary>The derived observations of some units and years.</summary>
    /// <remarks>
    /// A missing part makes the result missing: for the part's own reason where sources give one and it is the same for all that lack
    /// (confidential, not applicable …), otherwise with <see cref="MissingReason.NotComputable"/>, as with a zero denominator. The parts that
    /// are there stay in its origin, and it names those that have no number. No observation is made where no part was observed: there is
    /// nothing to trace. What sources add to a part (preliminary, incomplete …) holds for the result too.
    /// </remarks>
    public static IEnumerable<Observation> Of(
        Catalogue catalogue, Observations observations, IEnumerable<TerritorialCode> units, IEnumerable<int> years)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        return from derived in catalogue.Derived
               from unit in units
               from year in years
               let observation = Of(derived, observations, unit, year)
               where observation is not null
               select observation;
    }

    /// <summary>The derived forecasts of years to come: only where every part is a forecast of a source. Elsewhere there is none, not even a missing one.</summary>
    public static IEnumerable<Observation> Forecasts(
        Catalogue catalogue, Observations observations, IEnumerable<TerritorialCode> units, IEnumerable<int> years) =>
        Of(catalogue, observations, units, years).Where(o => o is { Figure.HasNumber: true, Origin: ComputedOrigin { Parts: var parts } }
            && parts.All(p => p.Figure.Notes.HasFlag(FigureNotes.Forecast)));

    private static Observation? Of(DerivedIndicator derived, Observations observations, TerritorialCode unit, int year)
    {
        var numerator = derived.Numerator.Select(c => observations.Find(unit, c, year)).ToArray();
        var denominator = derived.Denominator.Select(c => observations.Find(unit, c, year)).ToArray();
        ImmutableArray<Observation> parts = [.. numerator.Concat(denominator).OfType<Observation>()];
        if (parts.IsEmpty) return null;
        ImmutableArray<IndicatorCode> lacking =
            [.. derived.Numerator.Concat(derived.Denominator).Distinct().Where(c => !observations.At(unit, c, year).HasNumber)];
        var figure = (Sum(numerator), Sum(denominator)) is ({ } above, { } below) && below != 0
            ? Figure.Of(above / below * derived.Per, parts.Aggregate(FigureNotes.None, (notes, part) => notes | part.Figure.Notes))
            : Figure.None(Reason(lacking.Select(c => observations.At(unit, c, year).Missing)));
        return new(unit, derived.Indicator.Code, year, figure, new ComputedOrigin(derived.Indicator.Definition, parts) { Lacking = lacking });
    }

    private static MissingReason Reason(IEnumerable<MissingReason?> parts) =>
        parts.Distinct().ToArray() is
            [{ } only and (MissingReason.Confidential or MissingReason.NotApplicable or MissingReason.NotYetAvailable or MissingReason.NotReported)]
            ? only
            : MissingReason.NotComputable;

    private static decimal? Sum(Observation?[] parts) =>
        parts.Aggregate((decimal?)0m, (sum, part) => sum + part?.Figure.Number);
}
