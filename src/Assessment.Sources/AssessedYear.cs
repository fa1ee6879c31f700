using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Territory;

namespace Assessment.Sources;

/// <summary>
/// Reports series that no source continues into the assessed year, and printed years that are missing between two known ones or that the
/// same file gives for other units:
/// one warning per file that holds their latest figures.
/// </summary>
internal static class AssessedYear
{
    private const int Named = 5;

    /// <summary>Adds the warnings. A year that another file of the case gives is not missing, nor is one whose source says that a figure makes no sense.</summary>
    public static void Report(ImmutableArray<Observation> all, AssessmentCase assessment, Catalogue catalogue, ProblemList problems)
    {
        var names = assessment.ComparisonUnits.ToDictionary(u => u.Code, u => u.Name);
        names[assessment.Unit] = assessment.UnitName.Nominative;
        var missing =
            from series in all.Where(o => o.Year <= assessment.Year).GroupBy(o => (o.Unit, o.Indicator))
            where !series.Any(o => o.Year == assessment.Year && IsTold(o.Figure))
            let cell = series.OrderBy(o => o.Year).Select(o => o.Origin).OfType<CellOrigin>().LastOrDefault()
            where cell is not null
            group (series.Key.Unit, series.Key.Indicator, Cell: cell) by cell.File;
        foreach (var file in missing) Warn("zrodla.brak-roku-oceny", assessment.Year, [.. file]);

        // A file that lost the assessed unit's row still holds the units it is compared with.
        var own = all.Where(o => o.Unit == assessment.Unit).Select(o => o.Indicator).ToHashSet();
        var lost =
            from series in all.Where(o => o.Year <= assessment.Year && !own.Contains(o.Indicator)).GroupBy(o => o.Indicator)
            let cell = series.OrderBy(o => o.Year).Select(o => o.Origin).OfType<CellOrigin>().LastOrDefault()
            where cell is not null
            group (assessment.Unit, series.Key, Cell: cell) by cell.File;
        foreach (var file in lost) Warn("zrodla.brak-roku-oceny", assessment.Year, [.. file]);

        var gaps =
            from series in all.Where(o => IsTold(o.Figure) && o.Year <= assessment.Year).GroupBy(o => (o.Unit, o.Indicator))
            let known = series.Select(o => o.Year).ToHashSet()
            let cell = series.OrderBy(o => o.Year).Select(o => o.Origin).OfType<CellOrigin>().LastOrDefault()
            where cell is not null
            from year in Enumerable.Range(assessment.Year - assessment.Depth + 1, assessment.Depth)
            where !known.Contains(year) && known.Min() < year && year < known.Max()
            orderby year
            group (series.Key.Unit, series.Key.Indicator, Cell: cell) by (cell.File, year);
        foreach (var gap in gaps) Warn("zrodla.luka-w-latach", gap.Key.year, [.. gap]);

        // A row under a wrong code takes the first years of a series with it, while the other units of the file still have them.
        var others = all.Where(o => o.Unit != assessment.Unit && o.Figure.HasNumber && o.Origin is CellOrigin)
            .Select(o => (o.Indicator, o.Year, ((CellOrigin)o.Origin).File)).ToHashSet();
        var late =
            from series in all.Where(o => o.Unit == assessment.Unit && IsTold(o.Figure)).GroupBy(o => o.Indicator)
            let first = series.MinBy(o => o.Year)
            let cell = first.Origin as CellOrigin
            where cell is not null
            from year in assessment.Years
            where year < first.Year && others.Contains((series.Key, year, cell.File))
            orderby year
            group (assessment.Unit, series.Key, Cell: cell) by (cell.File, year);
        foreach (var start in late) Warn("zrodla.luka-w-latach", start.Key.year, [.. start]);

        void Warn(string id, int year, ImmutableArray<(TerritorialCode Unit, IndicatorCode Indicator, CellOrigin Cell)> series)
        {
            var labels = series.Take(Named).Select(s => $"{PolishQuotes.Around(catalogue[s.Indicator].Label)} ({names.GetValueOrDefault(s.Unit, s.Unit.Value)})");
            var rest = series.Length > Named ? $" i jeszcze {series.Length - Named}" : "";
            var first = series[0].Cell;
            problems.Warning(id,
                $"Żaden plik nie podaje wartości za {year} r.: {string.Join("; ", labels)}{rest}.",
                new(first.File, first.Line, first.ColumnNumber, first.Column),
                "Tabela pokaże znak braku danych; uzupełnij plik, jeśli wartość jest już znana.");
        }
    }

    private static bool IsTold(Figure figure) => figure.HasNumber || figure.Missing == MissingReason.NotApplicable;
}
