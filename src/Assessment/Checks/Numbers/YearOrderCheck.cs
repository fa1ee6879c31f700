using System.Collections.Immutable;
using System.Globalization;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds a file in which nearly every row goes out in one year and comes back in the next, some up and some down: its year columns were swapped.</summary>
/// <remarks>
/// Series that rise and series that fall stop doing so when two neighbouring years change places. A real event of one year (a new law, an
/// epidemic) moves the rows of a table mostly one way, so both directions have to occur. Needs three years in one file and many rows.
/// </remarks>
public static class YearOrderCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabele.kolejnosc-lat";

    /// <summary>A problem per file and year that sticks out.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var limits = figures.Rules.Thresholds;
        return from file in figures.Cells.Where(c => c.Observation.Figure.HasNumber && !c.Observation.Figure.Notes.HasFlag(FigureNotes.Forecast)).GroupBy(c => c.Cell.File)
               from year in figures.Years.Skip(1).SkipLast(1)
               let rows = Rows(file, year, limits.CopiedBase)
               where rows.Length >= limits.SwappedRows
               let up = rows.Count(r => r.Side > 0)
               let down = rows.Count(r => r.Side < 0)
               where up + down >= limits.SwappedShare * rows.Length && Math.Min(up, down) >= limits.SwappedEachWay * rows.Length
               select figures.Rules[Id].Failed(CheckedFigures.PlaceOf(rows[0].Cell),
                   ("rok", CheckedFigures.Year(year)), ("poprzedni", CheckedFigures.Year(year - 1)), ("nastepny", CheckedFigures.Year(year + 1)),
                   ("wiersze", (up + down).ToString(CultureInfo.InvariantCulture)), ("wszystkie", rows.Length.ToString(CultureInfo.InvariantCulture)));
    }

    // Rows of one indicator and line with all three years; a row that does not change says nothing.
    private static ImmutableArray<(CellOrigin Cell, int Side)> Rows(IEnumerable<(Observation Observation, CellOrigin Cell)> file, int year, decimal least) =>
    [
        .. from row in file.GroupBy(c => (c.Observation.Indicator, c.Cell.Line))
           let at = row.GroupBy(c => c.Observation.Year).ToDictionary(g => g.Key, g => g.First())
           where at.ContainsKey(year - 1) && at.ContainsKey(year) && at.ContainsKey(year + 1)
           let numbers = (Before: Number(at[year - 1]), Now: Number(at[year]), After: Number(at[year + 1]))
           where Math.Max(numbers.Before, Math.Max(numbers.Now, numbers.After)) >= least && (numbers.Before != numbers.Now || numbers.Now != numbers.After)
           orderby row.Key.Line
           select (at[year].Cell, Side(numbers.Before, numbers.Now, numbers.After)),
    ];

    private static decimal Number((Observation Observation, CellOrigin Cell) cell) => cell.Observation.Figure.Number ?? 0; // filtered by the caller

    // 1 where the middle one is above both others, −1 below both, 0 between them.
    private static int Side(decimal before, decimal now, decimal after) =>
        now > before && now > after ? 1 : now < before && now < after ? -1 : 0;
}
