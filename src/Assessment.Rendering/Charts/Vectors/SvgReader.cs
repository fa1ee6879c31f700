using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Assessment.Rendering.Charts.Vectors;

/// <summary>Reads the SVG that Skia writes for ScottPlot: rectangles, ellipses, paths and texts, moved by <c>translate</c> at most.</summary>
/// <remarks>
/// Clip paths are the whole drawing and left out. Anything else that would change the picture is an error, so that a new version of
/// the library cannot lose a part of a chart in silence.
/// </remarks>
internal static class SvgReader
{
    // Distance of a Bézier curve's control points for a quarter of a circle of radius one.
    private const double Quarter = 0.5522847498;

    private const int BoldFrom = 600;

    /// <summary>The shapes and texts in painting order.</summary>
    /// <exception cref="NotSupportedException">The drawing holds what this reader does not know.</exception>
    public static ImmutableArray<Vector> Read(string svg)
    {
        var vectors = ImmutableArray.CreateBuilder<Vector>();
        ReadChildren(XDocument.Parse(svg, LoadOptions.PreserveWhitespace).Root!, vectors);
        return vectors.ToImmutable();
    }

    private static void ReadChildren(XElement parent, ImmutableArray<Vector>.Builder vectors)
    {
        foreach (var element in parent.Elements())
        {
            var (dx, dy) = Translation(element);
            switch (element.Name.LocalName)
            {
                case "g" when (dx, dy) == (0, 0):
                    ReadChildren(element, vectors);
                    break;
                case "clipPath":
                case "defs" when !element.HasElements:
                    break;
                case "rect":
                    AddPath(vectors, element, Rectangle(Number(element, "x") + dx, Number(element, "y") + dy, Number(element, "width"), Number(element, "height")));
                    break;
                case "ellipse":
                    AddPath(vectors, element, Ellipse(Number(element, "cx") + dx, Number(element, "cy") + dy, Number(element, "rx"), Number(element, "ry")));
                    break;
                case "path":
                    AddPath(vectors, element, [.. PathData.Read((string?)element.Attribute("d") ?? "").Select(s => s.Moved(dx, dy))]);
                    break;
                case "text":
                    vectors.Add(new TextVector(
                        element.Value.Trim('\r', '\n', '\t'), First(element, "x") + dx, First(element, "y") + dy,
                        Number(element, "font-size"), Bold(element), Color(element, "fill") ?? "#000000"));
                    break;
                default:
                    throw new NotSupportedException($"The chart's SVG holds <{element.Name.LocalName}>, which cannot be painted.");
            }
        }
    }

    private static void AddPath(ImmutableArray<Vector>.Builder vectors, XElement element, ImmutableArray<PathStep> steps)
    {
        var path = new PathVector(steps, Color(element, "fill"), element.Attribute("stroke") is null ? null : Color(element, "stroke"),
            element.Attribute("stroke-width") is null ? 1 : Number(element, "stroke-width"));
        if (path.Fill is not null || path.Stroke is not null) vectors.Add(path);
    }

    private static ImmutableArray<PathStep> Rectangle(double x, double y, double width, double height) =>
        [PathStep.Move(x, y), PathStep.Line(x + width, y), PathStep.Line(x + width, y + height), PathStep.Line(x, y + height), PathStep.Close];

    private static ImmutableArray<PathStep> Ellipse(double x, double y, double rx, double ry)
    {
        var (kx, ky) = (rx * Quarter, ry * Quarter);
        return
        [
            PathStep.Move(x + rx, y),
            PathStep.Curve(x + rx, y + ky, x + kx, y + ry, x, y + ry),
            PathStep.Curve(x - kx, y + ry, x - rx, y + ky, x - rx, y),
            PathStep.Curve(x - rx, y - ky, x - kx, y - ry, x, y - ry),
            PathStep.Curve(x + kx, y - ry, x + rx, y - ky, x + rx, y),
            PathStep.Close,
        ];
    }

    private static (double X, double Y) Translation(XElement element)
    {
        if ((string?)element.Attribute("transform") is not { } transform) return (0, 0);
        if (!transform.StartsWith("translate(", StringComparison.Ordinal) || transform.IndexOf(')', StringComparison.Ordinal) != transform.Length - 1)
            throw new NotSupportedException($"The chart's SVG holds the transformation “{transform}”, which cannot be painted.");
        var parts = transform["translate(".Length..^1].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return (Parse(parts[0]), parts.Length > 1 ? Parse(parts[1]) : 0);
    }

    // No attribute is black for a fill, as SVG has it.
    private static string? Color(XElement element, string name) => (string?)element.Attribute(name) switch
    {
        null => "#000000",
        "none" => null,
        ['#', ..] and { Length: 7 } hex => hex.ToUpperInvariant(),
        ['#', var r, var g, var b] => $"#{r}{r}{g}{g}{b}{b}".ToUpperInvariant(),
        "black" => "#000000",
        "white" => "#FFFFFF",
        "red" => "#FF0000",
        "lime" => "#00FF00",
        "blue" => "#0000FF",
        "yellow" => "#FFFF00",
        "aqua" or "cyan" => "#00FFFF",
        "fuchsia" or "magenta" => "#FF00FF",
        "gray" => "#808080",
        "silver" => "#C0C0C0",
        "maroon" => "#800000",
        "olive" => "#808000",
        "green" => "#008000",
        "purple" => "#800080",
        "teal" => "#008080",
        "navy" => "#000080",
        var other => throw new NotSupportedException($"The chart's SVG holds the colour “{other}”, which cannot be painted."),
    };

    private static bool Bold(XElement element) => (string?)element.Attribute("font-weight") switch
    {
        null or "normal" => false,
        "bold" => true,
        var weight => Parse(weight) >= BoldFrom,
    };

    private static double First(XElement element, string name) =>
        Parse(((string?)element.Attribute(name) ?? "0").Split(',', StringSplitOptions.TrimEntries)[0]);

    private static double Number(XElement element, string name) => Parse((string?)element.Attribute(name) ?? "0");

    private static double Parse(string text) =>
        double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
