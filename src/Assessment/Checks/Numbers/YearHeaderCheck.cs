using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds tables whose year columns neither rise nor fall from left to right: their headers, or whole columns, were swapped.</summary>
public static class YearHeaderCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabele.naglowki-lat";

    /// <summary>A problem per table of a file, at the first year out of order.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from table in figures.Cells.GroupBy(c => (c.Cell.File, c.Cell.Source))
               let mixed = table.GroupBy(c => (c.Observation.Indicator, c.Cell.Line)).Select(Years).FirstOrDefault(y => IsMixed([.. y.Select(c => c.Observation.Year)]), [])
               where !mixed.IsEmpty
               select figures.Rules[Id].Failed(CheckedFigures.PlaceOf(FirstMixed(mixed)),
                   ("lata", string.Join(", ", mixed.Select(c => CheckedFigures.Year(c.Observation.Year)))));
    }

    private static ImmutableArray<(Observation Observation, CellOrigin Cell)> Years(IEnumerable<(Observation Observation, CellOrigin Cell)> row) =>
        [.. row.OrderBy(c => c.Cell.ColumnNumber)];

    private static bool IsMixed(ImmutableArray<int> years) => !years.SequenceEqual(years.Order()) && !years.SequenceEqual(years.OrderDescending());

    private static CellOrigin FirstMixed(ImmutableArray<(Observation Observation, CellOrigin Cell)> row) =>
        row.First(c => row.Any(o => o.Cell.ColumnNumber > c.Cell.ColumnNumber && o.Observation.Year < c.Observation.Year)).Cell;
}
