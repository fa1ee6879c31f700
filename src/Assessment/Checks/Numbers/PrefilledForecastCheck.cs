using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds forecasts that CAS prefilled: in every row of a table they equal the assessed year. They are no forecast and are not drawn as one.</summary>
public static class PrefilledForecastCheck
{
    /// <summary>The check's id.</summary>
    public const string Id = "prognoza.przepisana";

    /// <summary>A problem per table of a file.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return Prefilled(figures).Select(f => figures.Rules[Id].Failed(CheckedFigures.PlaceOf(f.First),
            ("wiersze", f.Rows.ToString(CultureInfo.InvariantCulture)), ("rok", CheckedFigures.Year(figures.Content.Case.Year))));
    }

    /// <summary>The content without prefilled forecasts.</summary>
    public static CaseContent Without(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var content = figures.Content;
        var tables = Prefilled(figures).Select(f => (f.First.File, f.First.Source)).ToHashSet();
        return tables.Count == 0 ? content : content with
        {
            Observations = new(
                content.Observations.All.Where(o => !(IsForecast(o) && o.Origin is CellOrigin cell && tables.Contains((cell.File, cell.Source)))), content.Case.SourceRanking),
        };
    }

    private static ImmutableArray<(CellOrigin First, int Rows)> Prefilled(CheckedFigures figures) =>
    [
        .. from table in figures.Cells.GroupBy(c => (c.Cell.File, c.Cell.Source)) // the source names the table of the form
           let forecasts = table.Where(c => IsForecast(c.Observation) && c.Observation.Figure.HasNumber).ToArray()
           let assessed = table.Where(c => c.Observation.Year == figures.Content.Case.Year).ToLookup(c => c.Observation.Indicator, c => c.Observation.Figure.Number)
           let rows = forecasts.Select(f => f.Observation.Indicator).Distinct().Count()
           where rows >= figures.Rules.Thresholds.PrefilledRows
               && forecasts.All(f => assessed[f.Observation.Indicator].Any(n => n == f.Observation.Figure.Number))
           select (forecasts[0].Cell, rows),
    ];

    private static bool IsForecast(Observation observation) => observation.Figure.Notes.HasFlag(FigureNotes.Forecast);
}
