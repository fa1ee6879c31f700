using System.Collections.Immutable;
using System.Globalization;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds rows, one below the other, whose figures repeat the year before: a copied column, or a block that CAS carried forward.</summary>
public static class CopiedColumnCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabele.skopiowana-kolumna";

    /// <summary>A problem per run of rows.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from file in figures.Cells.Where(c => !c.Observation.Figure.Notes.HasFlag(FigureNotes.Forecast)).GroupBy(c => c.Cell.File)
               from year in figures.Years.Skip(1)
               let rows = Rows(file, year)
               from run in Runs(rows)
               let telling = run.Where(r => r.Later.Observation.Figure.Number >= figures.Rules.Thresholds.CopiedBase).ToImmutableArray()
               where telling.Length >= (run.Length == rows.Length ? figures.Rules.Thresholds.CopiedWhole : figures.Rules.Thresholds.CopiedRows)
               select figures.Rules[Id].Failed(CheckedFigures.PlaceOf(telling[0].Later.Cell),
                   ("rok", CheckedFigures.Year(year)), ("poprzedni", CheckedFigures.Year(year - 1)),
                   ("wiersze", telling.Length.ToString(CultureInfo.InvariantCulture)),
                   ("od", run[0].Later.Cell.Line.ToString(CultureInfo.InvariantCulture)), ("do", run[^1].Later.Cell.Line.ToString(CultureInfo.InvariantCulture)));
    }

    private static ImmutableArray<CopiedRow> Rows(IEnumerable<(Observation Observation, CellOrigin Cell)> file, int year) =>
    [
        .. from later in file
           where later.Observation.Year == year && later.Observation.Figure.HasNumber
           join earlier in file on (later.Observation.Indicator, later.Cell.Line) equals (earlier.Observation.Indicator, earlier.Cell.Line)
           where earlier.Observation.Year == year - 1 && earlier.Observation.Figure.HasNumber
           orderby later.Cell.Line
           select new CopiedRow(later, later.Observation.Figure.Number == earlier.Observation.Figure.Number),
    ];

    private static IEnumerable<ImmutableArray<CopiedRow>> Runs(ImmutableArray<CopiedRow> rows)
    {
        var run = ImmutableArray.CreateBuilder<CopiedRow>();
        foreach (var row in rows)
        {
            if (row.IsEqual)
            {
                run.Add(row);
                continue;
            }
            if (run.Count > 0) yield return run.ToImmutable();
            run.Clear();
        }
        if (run.Count > 0) yield return run.ToImmutable();
    }

    private sealed record CopiedRow((Observation Observation, CellOrigin Cell) Later, bool IsEqual);
}
