using System.Globalization;
using System.Xml.Linq;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Vectors;

namespace Assessment.Rendering.Charts;

/// <summary>Writes a chart as a picture of its own, to be pasted elsewhere.</summary>
internal static class ChartSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The chart as SVG, with a title and the chart's text alternative as its description.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">Colours.</param>
    /// <param name="width">Width in points.</param>
    /// <param name="height">Height in points.</param>
    /// <param name="title">Its title; without one the first sentence of the text alternative.</param>
    public static string Write(ChartModel chart, Theme theme, double width, double height, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "tytul opis"),
            new XAttribute(XNamespace.Xml + "lang", "pl"),
            new XElement(Svg + "title", new XAttribute("id", "tytul"), title ?? FirstSentence(chart.Alternative)),
            new XElement(Svg + "desc", new XAttribute("id", "opis"), chart.Alternative),
            ChartPainter.Vectors(chart, theme, width, height).Select(Element));
        return root.ToString(SaveOptions.None) + "\n";
    }

    private static XElement Element(Vector vector) => vector switch
    {
        TextVector text => new(
            Svg + "text",
            new XAttribute("x", Number(text.X)),
            new XAttribute("y", Number(text.Baseline)),
            new XAttribute("fill", text.Color),
            new XAttribute("font-family", $"{ChartFonts.Family}, sans-serif"),
            new XAttribute("font-size", Number(text.Size)),
            text.Bold ? new XAttribute("font-weight", "bold") : null,
            text.Text),
        PathVector path => new(
            Svg + "path",
            new XAttribute("d", string.Concat(path.Steps.Select(Data))),
            new XAttribute("fill", path.Fill ?? "none"),
            path.Stroke is null ? null : new XAttribute("stroke", path.Stroke),
            path.Stroke is null ? null : new XAttribute("stroke-width", Number(path.Thickness))),
        _ => throw new ArgumentOutOfRangeException(nameof(vector), vector, "Unknown shape."),
    };

    private static string Data(PathStep step) => step.Kind switch
    {
        PathStepKind.Move => $"M{Number(step.X)} {Number(step.Y)}",
        PathStepKind.Line => $"L{Number(step.X)} {Number(step.Y)}",
        PathStepKind.Curve => $"C{Number(step.X1)} {Number(step.Y1)} {Number(step.X2)} {Number(step.Y2)} {Number(step.X)} {Number(step.Y)}",
        _ => "Z",
    };

    private static string FirstSentence(string text) =>
        text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? text[..(end + 1)] : text;

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
