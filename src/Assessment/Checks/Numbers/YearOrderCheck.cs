using System.Collections.Immutable;
using System.Globalization;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds a file whose rows rise or fall steadily only after two neighbouring years change places: its year columns were swapped.</summary>
/// <remarks>
/// A row without any trend looks so by chance: one in three where one more year is known, one in twelve where the years on both sides are.
/// Years beside the two are those of the file, its forecasts included, or of another file of the case. The check asks when far more rows
/// look so than chance explains, and some rise and some fall: a real event of one year (a new law, an epidemic) moves the rows of a table
/// mostly one way. A table of few rows that all move together, or that have no trend, cannot show it.
/// </remarks>
public static class YearOrderCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabele.kolejnosc-lat";

    private const decimal OneInThree = 1m / 3;
    private const decimal OneInTwelve = 1m / 12;

    /// <summary>A problem per file and pair of years.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from file in figures.Cells.Where(c => c.Observation.Figure.HasNumber).GroupBy(c => c.Cell.File)
               from year in figures.Years.Skip(1)
               let rows = Rows(figures, file, year)
               let steady = rows.Where(r => r.Side != 0).ToImmutableArray()
               where IsTelling(figures, rows, steady)
               select figures.Rules[Id].Failed(CheckedFigures.PlaceOf(steady[0].Cell),
                   ("rok", CheckedFigures.Year(year)), ("poprzedni", CheckedFigures.Year(year - 1)),
                   ("wiersze", steady.Length.ToString(CultureInfo.InvariantCulture)), ("wszystkie", rows.Length.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsTelling(CheckedFigures figures, ImmutableArray<SwappedRow> rows, ImmutableArray<SwappedRow> steady)
    {
        var limits = figures.Rules.Thresholds;
        if (rows.Length < limits.SwappedRows || steady.Length * 2 <= rows.Length) return false;
        var rising = steady.Count(r => r.Side > 0);
        if (Math.Min(rising, steady.Length - rising) < Math.Max(2, limits.SwappedEachWay * steady.Length)) return false;
        var (expected, variance) = (rows.Sum(r => r.Chance), rows.Sum(r => r.Chance * (1 - r.Chance)));
        return (steady.Length - expected) * (steady.Length - expected) >= limits.SwappedScore * limits.SwappedScore * variance;
    }

    private static ImmutableArray<SwappedRow> Rows(CheckedFigures figures, IEnumerable<(Observation Observation, CellOrigin Cell)> file, int year) =>
    [
        .. from row in file.GroupBy(c => (c.Observation.Indicator, c.Cell.Line))
           orderby row.Key.Line
           let read = Row(figures, row.GroupBy(c => c.Observation.Year).ToDictionary(g => g.Key, g => g.First()), year)
           where read is not null
           select read,
    ];

    // A row with both years and at least one beside them; small numbers and a row that does not change say nothing.
    private static SwappedRow? Row(CheckedFigures figures, Dictionary<int, (Observation Observation, CellOrigin Cell)> at, int year)
    {
        if (!at.TryGetValue(year - 1, out var first) || !at.TryGetValue(year, out var second) || IsForecast(first.Observation) || IsForecast(second.Observation)) return null;
        var (earlier, later) = (first.Observation.Figure.Number ?? 0, second.Observation.Figure.Number ?? 0); // filtered by the caller
        if (earlier == later || Math.Max(earlier, later) < figures.Rules.Thresholds.CopiedBase) return null;
        var (before, after) = (Beside(year - 2), Beside(year + 1));
        return before is null && after is null ? null
            : new(second.Cell, Side(before, later, earlier, after), before is null || after is null ? OneInThree : OneInTwelve);

        decimal? Beside(int other) => at.TryGetValue(other, out var cell) ? cell.Observation.Figure.Number : figures.Number(first.Observation.Indicator, other);
    }

    private static bool IsForecast(Observation observation) => observation.Figure.Notes.HasFlag(FigureNotes.Forecast);

    // 1 where the numbers rise in this order, −1 where they fall, 0 where they do neither.
    private static int Side(decimal? before, decimal one, decimal other, decimal? after) =>
        other > one && !(before > one) && !(after < other) ? 1 : other < one && !(before < one) && !(after > other) ? -1 : 0;

    private sealed record SwappedRow(CellOrigin Cell, int Side, decimal Chance);
}
