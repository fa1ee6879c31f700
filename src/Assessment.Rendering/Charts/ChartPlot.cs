using System.Collections.Immutable;
using System.Text;
using Assessment.Decks;
using Assessment.Rendering.Charts.Marks;
using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using ScottPlot.TickGenerators;
using SkiaSharp;
using Box = Assessment.Rendering.Charts.Layout.Box;

namespace Assessment.Rendering.Charts;

/// <summary>Lets ScottPlot draw a chart's marks: axes in points, no frame, no background.</summary>
internal static class ChartPlot
{
    private const double DashLength = 6;
    private const double DashGap = 4;
    private const double HatchDistance = 5;

    /// <summary>The marks as SVG.</summary>
    /// <param name="marks">The marks, inside a box of the size below.</param>
    /// <param name="width">Width in points.</param>
    /// <param name="height">Height in points.</param>
    public static string Svg(ImmutableArray<Mark> marks, int width, int height)
    {
        var fonts = ChartFonts.Instance;
        using var plot = new Plot();
        plot.Layout.Frameless();
        plot.HideGrid();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.SetLimits(0, width, 0, height);
        foreach (var mark in marks) Add(plot, mark, height, fonts);
        return Xml(plot, width, height);
    }

    // Plot.GetSvgXml draws everything twice, once as pixels, with ticks and grids that no chart here has. The first pass here only
    // finds the axes' limits: as long as they change, a plot draws itself again onto the same canvas.
    private static string Xml(Plot plot, int width, int height)
    {
        var actions = plot.RenderManager.RenderActions;
        actions.RemoveAll(a => a is not (ReplaceNullAxesWithDefaults or CalculateLayout));
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        foreach (var axis in plot.Axes.GetAxes()) axis.TickGenerator = new EmptyTickGenerator();
        using (var nothing = new SKNoDrawCanvas(width, height)) plot.Render(nothing, width, height);
        actions.Add(new RenderPlottables());
        using var xml = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, width, height), xml)) plot.Render(canvas, width, height);
        return Encoding.UTF8.GetString(xml.GetBuffer(), 0, (int)xml.Length);
    }

    private static void Add(Plot plot, Mark mark, double height, ChartFonts fonts)
    {
        switch (mark)
        {
            case BarMark { Forecast: false } bar:
                AddBox(plot, bar.Box, bar.Color, height);
                break;
            case BarMark bar:
                AddBox(plot, bar.Box, Theme.Forecast(bar.Color), height);
                foreach (var (x1, y1, x2, y2) in Hatch(bar.Box)) AddLine(plot, x1, y1, x2, y2, bar.Color, 1, height);
                break;
            case SwatchMark swatch:
                AddBox(plot, swatch.Box, swatch.Color, height);
                break;
            case RuleMark { Dashed: false } rule:
                AddLine(plot, rule.X1, rule.Y1, rule.X2, rule.Y2, rule.Color, rule.Thickness, height);
                break;
            case RuleMark rule:
                foreach (var (x1, y1, x2, y2) in Dashes(rule)) AddLine(plot, x1, y1, x2, y2, rule.Color, rule.Thickness, height);
                break;
            case DotMark dot:
                var circle = plot.Add.Circle(dot.X, height - dot.Y, dot.Radius);
                circle.FillColor = Color.FromHex(dot.Color);
                circle.LineWidth = 0;
                break;
            case RingMark ring:
                AddRing(plot, ring, height);
                break;
            case LabelMark label:
                var text = plot.Add.Text(label.Text, label.Box.X, height - label.Baseline - fonts.BelowBaseline(label.Style));
                text.LabelFontName = ChartFonts.Family;
                text.LabelFontSize = (float)label.Style.Size;
                text.LabelBold = label.Style.Bold;
                text.LabelFontColor = Color.FromHex(label.Style.Color);
                text.LabelAlignment = Alignment.LowerLeft;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, "Unknown mark.");
        }
    }

    private static void AddBox(Plot plot, Box box, string color, double height)
    {
        var bar = new Bar
        {
            Position = box.X + box.Width / 2,
            Size = box.Width,
            ValueBase = height - box.Bottom,
            Value = height - box.Y,
            FillColor = Color.FromHex(color),
            LineWidth = 0,
        };
        plot.Add.Bar(bar);
    }

    private static void AddLine(Plot plot, double x1, double y1, double x2, double y2, string color, double thickness, double height)
    {
        var line = plot.Add.Line(x1, height - y1, x2, height - y2);
        line.LineColor = Color.FromHex(color);
        line.LineWidth = (float)thickness;
    }

    private static void AddRing(Plot plot, RingMark ring, double height)
    {
        var centre = new Coordinates(ring.X, height - ring.Y);
        var inner = ring.Outer * ring.Hole;
        if (ring.Slices is [var whole])
        {
            var circle = plot.Add.Circle(centre, (ring.Outer + inner) / 2);
            circle.FillColor = Colors.Transparent;
            circle.LineColor = Color.FromHex(whole.Color);
            circle.LineWidth = (float)(ring.Outer - inner);
            return;
        }
        var start = 90.0;
        foreach (var slice in ring.Slices)
        {
            var sector = plot.Add.AnnularSector(centre, ring.Outer, inner, Angle.FromDegrees(start), Angle.FromDegrees(-360 * slice.Share));
            sector.FillColor = Color.FromHex(slice.Color);
            sector.LineColor = Colors.White;
            sector.LineWidth = 2;
            start -= 360 * slice.Share;
        }
    }

    // Note: dashes and hatches are separate lines, because Skia's SVG has no path effects.
    private static IEnumerable<(double X1, double Y1, double X2, double Y2)> Dashes(RuleMark rule)
    {
        var (dx, dy) = (rule.X2 - rule.X1, rule.Y2 - rule.Y1);
        var length = Math.Sqrt(dx * dx + dy * dy);
        for (var at = 0.0; at < length; at += DashLength + DashGap)
        {
            var (from, to) = (at / length, Math.Min(at + DashLength, length) / length);
            yield return (rule.X1 + dx * from, rule.Y1 + dy * from, rule.X1 + dx * to, rule.Y1 + dy * to);
        }
    }

    private static IEnumerable<(double X1, double Y1, double X2, double Y2)> Hatch(Box box)
    {
        yield return (box.X, box.Y, box.Right, box.Y);
        yield return (box.Right, box.Y, box.Right, box.Bottom);
        yield return (box.Right, box.Bottom, box.X, box.Bottom);
        yield return (box.X, box.Bottom, box.X, box.Y);
        for (var sum = HatchDistance; sum < box.Width + box.Height; sum += HatchDistance)
        {
            var (x1, x2) = (Math.Max(0, sum - box.Height), Math.Min(box.Width, sum));
            yield return (box.X + x1, box.Y + sum - x1, box.X + x2, box.Y + sum - x2);
        }
    }
}
