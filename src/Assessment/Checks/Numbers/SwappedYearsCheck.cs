using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds two files that give the same figures for two years the other way round: in one of them the year columns were swapped.</summary>
public static class SwappedYearsCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabele.zamienione-lata";

    /// <summary>A problem per pair of files and years.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var byFile = figures.Cells.Where(c => c.Observation.Figure.HasNumber).GroupBy(c => c.Cell.File)
            .Select(f => (File: f.Key, Cells: f.GroupBy(c => (c.Observation.Indicator, c.Observation.Year)).ToImmutableDictionary(g => g.Key, g => g.First())))
            .ToImmutableArray();
        return from one in byFile
               from other in byFile
               where string.CompareOrdinal(one.File, other.File) < 0
               from year in figures.Years.Skip(1)
               let swapped = Swapped(one.Cells, other.Cells, year)
               where !swapped.IsEmpty && swapped.Length == Different(one.Cells, other.Cells, year)
               select figures.Rules[Id].Failed(CheckedFigures.PlaceOf(swapped[0].Cell), ("plik", one.File), ("drugi", other.File),
                   ("rok", CheckedFigures.Year(year)), ("poprzedni", CheckedFigures.Year(year - 1)), ("nazwa", figures.Name(swapped[0].Observation.Indicator)));
    }

    private static ImmutableArray<(Observation Observation, CellOrigin Cell)> Swapped(
        ImmutableDictionary<(IndicatorCode, int), (Observation Observation, CellOrigin Cell)> one,
        ImmutableDictionary<(IndicatorCode, int), (Observation Observation, CellOrigin Cell)> other, int year) =>
    [
        .. from later in one.Values
           where later.Observation.Year == year
           let code = later.Observation.Indicator
           let earlier = Number(one, code, year - 1)
           where earlier is not null && earlier != later.Observation.Figure.Number
               && Number(other, code, year) == earlier && Number(other, code, year - 1) == later.Observation.Figure.Number
           orderby later.Cell.Line
           select later,
    ];

    private static int Different(
        ImmutableDictionary<(IndicatorCode, int), (Observation Observation, CellOrigin Cell)> one,
        ImmutableDictionary<(IndicatorCode, int), (Observation Observation, CellOrigin Cell)> other, int year) =>
        one.Values.Count(l => l.Observation.Year == year && Number(other, l.Observation.Indicator, year) is { } number && number != l.Observation.Figure.Number);

    private static decimal? Number(ImmutableDictionary<(IndicatorCode, int), (Observation Observation, CellOrigin Cell)> cells, IndicatorCode code, int year) =>
        cells.TryGetValue((code, year), out var cell) ? cell.Observation.Figure.Number : null;
}
