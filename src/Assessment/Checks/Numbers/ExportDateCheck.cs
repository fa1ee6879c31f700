using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using NodaTime;

namespace Assessment.Checks.Numbers;

/// <summary>
/// Finds figures whose reference day, or the end of whose year, comes after the export of their file: the file's date or the year of its
/// column is wrong.
/// </summary>
public static class ExportDateCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "zrodla.rok-po-eksporcie";

    /// <summary>A problem per file.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from file in figures.Cells.GroupBy(c => c.Cell.File)
               let late = file.FirstOrDefault(c => c.Observation.Figure.HasNumber && !c.Observation.Figure.Notes.HasFlag(FigureNotes.Forecast)
                   && c.Cell.Source.ExportDate is { } exported && exported < LastDay(figures, c.Observation))
               where late.Cell is not null
               select figures.Rules[Id].Failed(CheckedFigures.PlaceOf(late.Cell), ("rok", CheckedFigures.Year(late.Observation.Year)),
                   ("dzien", PolishDate.Short(LastDay(figures, late.Observation))), ("data", PolishDate.Short(late.Cell.Source.ExportDate!.Value))); // tested above
    }

    private static LocalDate LastDay(CheckedFigures figures, Observation observation) =>
        figures.Content.Catalogue[observation.Indicator].Reference == ReferenceDate.MidYear ? new(observation.Year, 6, 30) : new(observation.Year, 12, 31);
}
