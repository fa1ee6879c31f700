using System.Collections.Immutable;
using System.Globalization;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>
/// Finds rows, one below the other, whose figures repeat the year before: a copied column, also one in which a few cells were changed since,
/// or a block that CAS carried forward.
/// </summary>
public static class CopiedColumnCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "tabele.skopiowana-kolumna";

    /// <summary>The id of a copied column some of whose cells were changed.</summary>
    public const string Changed = "tabele.kolumna-z-poprzedniego-roku";

    /// <summary>A problem per run of rows, or per column most of which repeats the year before.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from file in figures.Cells.Where(c => !c.Observation.Figure.Notes.HasFlag(FigureNotes.Forecast)).GroupBy(c => c.Cell.File)
               from year in figures.Years.Skip(1)
               from problem in Of(figures, Rows(file, year), year)
               select problem;
    }

    private static ImmutableArray<Problem> Of(CheckedFigures figures, ImmutableArray<CopiedRow> rows, int year)
    {
        var limits = figures.Rules.Thresholds;
        ImmutableArray<Problem> runs =
        [
            .. from run in Runs(rows)
               let repeated = Telling(run)
               where repeated.Length >= (run.Length == rows.Length ? limits.CopiedWhole : limits.CopiedRows)
               select Problem(Id, run, repeated),
        ];
        if (!runs.IsEmpty) return runs;
        var telling = Telling(rows);
        var equal = telling.Where(r => r.IsEqual).ToImmutableArray();
        return equal.Length >= limits.CopiedMost && equal.Length >= limits.CopiedShare * telling.Length ? [Problem(Changed, telling, equal)] : [];

        ImmutableArray<CopiedRow> Telling(IEnumerable<CopiedRow> of) => [.. of.Where(r => r.Later.Observation.Figure.Number >= limits.CopiedBase)];

        Problem Problem(string id, ImmutableArray<CopiedRow> from, ImmutableArray<CopiedRow> repeated) =>
            figures.Rules[id].Failed(CheckedFigures.PlaceOf(repeated[0].Later.Cell),
                ("rok", CheckedFigures.Year(year)), ("poprzedni", CheckedFigures.Year(year - 1)),
                ("wiersze", repeated.Length.ToString(CultureInfo.InvariantCulture)), ("wszystkie", from.Length.ToString(CultureInfo.InvariantCulture)),
                ("od", from[0].Later.Cell.Line.ToString(CultureInfo.InvariantCulture)), ("do", from[^1].Later.Cell.Line.ToString(CultureInfo.InvariantCulture)));
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
