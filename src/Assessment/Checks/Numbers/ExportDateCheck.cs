using Assessment.Figures;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds figures of a year that had not begun when their file was exported: the file's date or the year of its column is wrong.</summary>
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
                   && c.Cell.Source.ExportDate is { } exported && c.Observation.Year > exported.Year)
               where late.Cell is not null
               select figures.Rules[Id].Failed(CheckedFigures.PlaceOf(late.Cell), ("rok", CheckedFigures.Year(late.Observation.Year)),
                   ("data", PolishDate.Short(late.Cell.Source.ExportDate!.Value))); // tested above
    }
}
