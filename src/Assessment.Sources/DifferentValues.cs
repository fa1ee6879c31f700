using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Sources;

/// <summary>Reports figures that two files give differently; both stay, and the ranking of the case decides which one is printed.</summary>
internal static class DifferentValues
{
    /// <summary>Adds a warning per unit, indicator and pair of files, naming both values and places.</summary>
    public static void Report(ImmutableArray<Observation> all, AssessmentCase assessment, Catalogue catalogue, ProblemList problems)
    {
        var observations = new Observations(all, assessment.SourceRanking);
        var differences =
            from key in all.Select(o => (o.Unit, o.Indicator, o.Year)).Distinct()
            let candidates = observations.Candidates(key.Unit, key.Indicator, key.Year)
            where candidates.Length > 1 && candidates[0].Figure.HasNumber
            let printed = (Observation: candidates[0], Cell: candidates[0].Origin as CellOrigin)
            from other in candidates.Skip(1)
            let cell = other.Origin as CellOrigin
            where printed.Cell is not null && cell is not null && cell.File != printed.Cell.File
                && other.Figure.Number is { } number && number != printed.Observation.Figure.Number
            group (printed.Cell, Other: cell, key.Year) by (key.Unit, key.Indicator, Printed: printed.Cell.File, Other: cell.File);
        foreach (var group in differences)
        {
            var latest = group.MaxBy(d => d.Year);
            var years = group.Select(d => d.Year).Order().ToList();
            problems.Warning("zrodla.rozne-wartosci",
                $"{PolishQuotes.Around(catalogue[group.Key.Indicator].Label)} ({group.Key.Unit}, {latest.Year} r.): {latest.Cell} podaje „{latest.Cell.Text.Trim()}”,"
                + $" a {latest.Other} – „{latest.Other.Text.Trim()}”."
                + (years.Count > 1 ? $" Tak samo różnią się lata: {string.Join(", ", years.SkipLast(1))}." : ""),
                new(latest.Other.File, latest.Other.Line, latest.Other.ColumnNumber, latest.Other.Column),
                "Sprawdź, czy to ta sama liczba: różnica bierze się zwykle z innego dnia lub zakresu danych, z korekty jednego ze źródeł albo z pomyłki. "
                + $"W dokumencie będzie wartość z pliku „{group.Key.Printed}”; kolejność źródeł zmienia „zrodla” w ocena.yaml.");
        }
    }
}
