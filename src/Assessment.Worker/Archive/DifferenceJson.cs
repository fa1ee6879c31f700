using System.Text.Json;
using Assessment.Figures;
using Assessment.Rendering.Json;
using Assessment.Rendering.Reports;
using Assessment.Revisions;

namespace Assessment.Worker.Archive;

/// <summary>The differences between two runs as JSON, for other programs. Its keys are Polish, like those of the manifest and the annex.</summary>
/// <remarks>
/// Numbers of figures (<c>liczba</c>) are text with a decimal point, so that no reader rounds them; a figure without a number says why
/// (<c>brak</c>) instead, one that no source gave is <c>null</c>.
/// </remarks>
internal static class DifferenceJson
{
    /// <summary>Version of its form; it grows when a reader of the old form would misunderstand the new one.</summary>
    private const int SchemaVersion = 1;

    /// <summary>The JSON in UTF-8.</summary>
    public static byte[] Of(RunComparison runs) => ReadableJson.Of("ozps-roznice", SchemaVersion, json =>
    {
        Run(json, "wczesniejszy", runs.Earlier);
        Run(json, "pozniejszy", runs.Later);
        ReadableJson.Objects(json, "pliki", runs.Difference.Inputs, Input);
        ReadableJson.Objects(json, "liczby", runs.Difference.Figures, OfFigure);
        ReadableJson.Objects(json, "tabele_osrodka", runs.Difference.Cells, OfCell);
        ReadableJson.Objects(json, "wnioski", runs.Difference.Findings, Finding);
        ReadableJson.Objects(json, "slajdy", runs.Difference.Slides, Slide);
    });

    private static void Run(Utf8JsonWriter json, string name, ArchivedRun run)
    {
        json.WriteStartObject(name);
        json.WriteNumber("przebieg", run.Number);
        json.WriteString("czas", run.Made);
        json.WriteString("kto", run.User);
        json.WriteString("program", run.Program);
        json.WriteString("powod", run.Reason?.Text);
        json.WriteEndObject();
    }

    private static void Input(Utf8JsonWriter json, InputDifference input)
    {
        json.WriteString("sciezka", input.Path);
        json.WriteString("zmiana", input.Change switch
        {
            InputChange.Added => "dodany",
            InputChange.Removed => "usuniety",
            _ => "zmieniony",
        });
    }

    private static void OfFigure(Utf8JsonWriter json, FigureDifference figure)
    {
        json.WriteString("teryt", figure.Key.Unit.Value);
        json.WriteString("wskaznik", figure.Key.Indicator.Value);
        json.WriteNumber("rok", figure.Key.Year);
        Recorded(json, "bylo", figure.Earlier?.Figure, figure.Earlier?.Origin);
        Recorded(json, "jest", figure.Later?.Figure, figure.Later?.Origin);
    }

    private static void OfCell(Utf8JsonWriter json, CellDifference cell)
    {
        json.WriteString("plik", cell.Cell.File);
        json.WriteString("wiersz", cell.Cell.RowName);
        json.WriteString("kolumna", cell.Cell.Header);
        Recorded(json, "bylo", cell.Earlier?.Figure, cell.Earlier?.Origin);
        Recorded(json, "jest", cell.Later?.Figure, cell.Later?.Origin);
    }

    private static void Recorded(Utf8JsonWriter json, string name, Figure? recorded, string? origin)
    {
        if (recorded is not { } figure)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        if (figure.HasNumber) json.WriteString("liczba", figure.ToString());
        else json.WriteString("brak", ReportTexts.Reason(figure.Missing!.Value)); // it has one or the other
        json.WriteString("pochodzenie", origin);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, FindingDifference finding)
    {
        json.WriteString("id", (finding.Later ?? finding.Earlier)!.Id); // one of both is there
        json.WriteString("bylo", finding.Earlier?.Text);
        json.WriteString("jest", finding.Later?.Text);
        json.WriteString("decyzja", finding.Later?.Decision);
    }

    private static void Slide(Utf8JsonWriter json, SlideDifference slide)
    {
        if (slide.Later is { } later) json.WriteNumber("numer", later.Number);
        json.WriteString("bylo", slide.Earlier?.Title);
        json.WriteString("jest", slide.Later?.Title);
    }
}
