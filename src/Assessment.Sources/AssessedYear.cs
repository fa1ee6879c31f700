using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Sources;

/// <summary>Reports series that no source continues into the assessed year, one warning per file that holds their latest figures.</summary>
internal static class AssessedYear
{
    private const int Named = 5;

    /// <summary>Adds the warnings. A year that another file of the case gives is not missing.</summary>
    public static void Report(ImmutableArray<Observation> all, AssessmentCase assessment, Catalogue catalogue, ProblemList problems)
    {
        var names = assessment.ComparisonUnits.ToDictionary(u => u.Code, u => u.Name);
        names[assessment.Unit] = assessment.UnitName.Nominative;
        var missing =
            from series in all.Where(o => o.Year <= assessment.Year).GroupBy(o => (o.Unit, o.Indicator))
            where !series.Any(o => o.Year == assessment.Year && o.Figure.HasNumber)
            let cell = series.OrderBy(o => o.Year).Select(o => o.Origin).OfType<CellOrigin>().LastOrDefault()
            where cell is not null
            group (series.Key.Unit, series.Key.Indicator, Cell: cell) by cell.File;
        foreach (var file in missing)
        {
            var series = file.ToImmutableArray();
            var labels = series.Take(Named).Select(s => $"„{catalogue[s.Indicator].Label}” ({names.GetValueOrDefault(s.Unit, s.Unit.Value)})");
            var rest = series.Length > Named ? $" i jeszcze {series.Length - Named}" : "";
            var first = series[0].Cell;
            problems.Warning("zrodla.brak-roku-oceny",
                $"Żaden plik nie podaje wartości za {assessment.Year} r.: {string.Join("; ", labels)}{rest}.",
                new(first.File, first.Line, first.ColumnNumber, first.Column),
                "Tabela pokaże znak braku danych; uzupełnij plik, jeśli wartość jest już znana.");
        }
    }
}
