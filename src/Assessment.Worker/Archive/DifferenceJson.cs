using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assessment.Revisions;

namespace Assessment.Worker.Archive;

/// <summary>The differences between two runs as JSON, for other programs.</summary>
/// <remarks>
/// Numbers of figures are text with a decimal point, so that no reader rounds them; a figure without a number has <c>missing</c> instead,
/// one that no source gave is <c>null</c>.
/// </remarks>
internal static class DifferenceJson
{
    /// <summary>Raised when a key changes its meaning.</summary>
    private const int Schema = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON in UTF-8.</summary>
    public static byte[] Of(RunComparison runs)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            Run(json, "earlier", runs.Earlier);
            Run(json, "later", runs.Later);
            List(json, "inputs", runs.Difference.Inputs, Input);
            List(json, "figures", runs.Difference.Figures, Figure);
            List(json, "findings", runs.Difference.Findings, Finding);
            List(json, "slides", runs.Difference.Slides, Slide);
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void Run(Utf8JsonWriter json, string name, ArchivedRun run)
    {
        json.WriteStartObject(name);
        json.WriteNumber("run", run.Number);
        json.WriteString("made", run.Made);
        json.WriteString("user", run.User);
        json.WriteString("program", run.Program);
        json.WriteString("reason", run.Reason?.Text);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Input(Utf8JsonWriter json, InputDifference input)
    {
        json.WriteString("path", input.Path);
        json.WriteString("change", input.Change switch
        {
            InputChange.Added => "added",
            InputChange.Removed => "removed",
            _ => "changed",
        });
    }

    private static void Figure(Utf8JsonWriter json, FigureDifference figure)
    {
        json.WriteString("unit", figure.Key.Unit.Value);
        json.WriteString("indicator", figure.Key.Indicator.Value);
        json.WriteNumber("year", figure.Key.Year);
        Recorded(json, "earlier", figure.Earlier);
        Recorded(json, "later", figure.Later);
    }

    private static void Recorded(Utf8JsonWriter json, string name, RecordedFigure? figure)
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        if (figure.Figure.HasNumber) json.WriteString("number", figure.Figure.ToString());
        else json.WriteString("missing", figure.Figure.Missing.ToString());
        json.WriteString("origin", figure.Origin);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, FindingDifference finding)
    {
        json.WriteString("id", (finding.Later ?? finding.Earlier)!.Id); // one of both is there
        json.WriteString("earlier", finding.Earlier?.Text);
        json.WriteString("later", finding.Later?.Text);
        json.WriteString("decision", finding.Later?.Decision);
    }

    private static void Slide(Utf8JsonWriter json, SlideDifference slide)
    {
        if (slide.Later is { } later) json.WriteNumber("number", later.Number);
        json.WriteString("earlier", slide.Earlier?.Title);
        json.WriteString("later", slide.Later?.Title);
    }
}
