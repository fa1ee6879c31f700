using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Tables;

/// <summary>Rows of indicators, columns of years.</summary>
/// <param name="Years">Observed years, oldest first; the last one is assessed.</param>
/// <param name="ForecastYears">Years after the assessed one for which a source gives a forecast, oldest first; often none.</param>
/// <param name="Rows">The rows; each holds the observed years and then the forecast years.</param>
public sealed record YearTable(ImmutableArray<int> Years, ImmutableArray<int> ForecastYears, ImmutableArray<YearTableRow> Rows)
{
    /// <summary>Index of the assessed year.</summary>
    public int Assessed => Years.Length - 1;

    /// <summary>Makes the table of some indicators of some units; parts stand indented under a parent that is in the table.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="observations">The observations, forecasts included.</param>
    /// <param name="units">The units; all rows of the first one, then all of the next. Those without forecasts leave these columns empty.</param>
    /// <param name="indicators">The rows' indicators in order.</param>
    /// <param name="years">The observed years, oldest first.</param>
    /// <param name="sorted">True to sort by the assessed year, the largest first; parts stay under their parent, missing figures last.</param>
    public static YearTable Of(
        Catalogue catalogue, Observations observations, ImmutableArray<TerritorialCode> units, ImmutableArray<IndicatorCode> indicators,
        ImmutableArray<int> years, bool sorted = false)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        var assessed = years[^1];
        ImmutableArray<int> forecasts =
        [
            .. Enumerable.Range(assessed + 1, 2).Where(y => units.Any(u => indicators.Any(i => IsForecastOfSource(observations.Find(u, i, y))))),
        ];
        var listed = indicators.ToHashSet();
        return new(years, forecasts, [.. units.SelectMany(u => Roots(u).SelectMany(i => Branch(u, i, 0)))]);

        IEnumerable<IndicatorCode> Roots(TerritorialCode unit)
        {
            var roots = indicators.Where(i => Parent(catalogue, i, listed) is null);
            return sorted ? roots.OrderByDescending(i => observations.At(unit, i, assessed).Number ?? decimal.MinValue) : roots;
        }

        IEnumerable<YearTableRow> Branch(TerritorialCode unit, IndicatorCode code, int depth)
        {
            yield return new(catalogue[code], unit, depth, [.. years.Concat(forecasts).Select(y => observations.Find(unit, code, y))]);
            foreach (var part in indicators.Where(i => Parent(catalogue, i, listed) == code))
                foreach (var row in Branch(unit, part, depth + 1))
                    yield return row;
        }
    }

    // Forecasts computed from others fill a column that a source's own forecasts make; alone they would leave most of it empty.
    private static bool IsForecastOfSource(Observation? observation) =>
        observation is { Figure.HasNumber: true, Origin: not ComputedOrigin } && observation.Figure.Notes.HasFlag(FigureNotes.Forecast);

    private static IndicatorCode? Parent(Catalogue catalogue, IndicatorCode code, HashSet<IndicatorCode> listed) =>
        catalogue[code].Parent is { } parent && listed.Contains(parent) ? parent : null;
}
