using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Norms;

/// <summary>The figures of one unit.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Observations">Read and derived observations.</param>
/// <param name="Unit">The unit.</param>
internal sealed record UnitFigures(Catalogue Catalogue, Observations Observations, TerritorialCode Unit)
{
    /// <summary>The observation of the unit, or <c>null</c>.</summary>
    public Observation? Find(IndicatorCode code, int year) => Observations.Find(Unit, code, year);

    /// <summary>The observation of the unit when it holds a number, else <c>null</c>.</summary>
    public Observation? Known(IndicatorCode code, int year) => Find(code, year) is { Figure.HasNumber: true } known ? known : null;

    /// <summary>The indicators of some observations.</summary>
    public ImmutableDictionary<IndicatorCode, Indicator> Labels(IEnumerable<Observation> observations) =>
        observations.Select(o => o.Indicator).Distinct().ToImmutableDictionary(c => c, c => Catalogue[c]);
}
