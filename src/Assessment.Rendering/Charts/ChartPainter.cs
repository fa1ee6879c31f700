using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Rendering.Charts.Layout;
using Assessment.Rendering.Charts.Marks;
using Assessment.Rendering.Charts.Vectors;
using Assessment.Rendering.Fonts;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Charts;

/// <summary>Paints a chart onto a page as vectors with the deck's own font.</summary>
/// <remarks>The caller tags it (one Figure with the chart's text alternative); nothing here opens a structure element.</remarks>
internal static class ChartPainter
{
    /// <summary>Paints the chart inside a box, nothing outside.</summary>
    /// <param name="canvas">The page, in points.</param>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">Colours.</param>
    /// <param name="box">Where, in points.</param>
    public static void Paint(XGraphics canvas, ChartModel chart, Theme theme, XRect box)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        foreach (var vector in Vectors(chart, theme, box.Width, box.Height))
        {
            switch (vector)
            {
                case TextVector text:
                    canvas.DrawString(
                        text.Text, LatoFontResolver.Font(text.Size, text.Bold), new XSolidBrush(Color(text.Color)),
                        new XPoint(box.X + text.X, box.Y + text.Baseline), XStringFormats.BaseLineLeft);
                    break;
                case PathVector path:
                    canvas.DrawPath(
                        path.Stroke is null ? null : new XPen(Color(path.Stroke), path.Thickness),
                        path.Fill is null ? null : new XSolidBrush(Color(path.Fill)),
                        Path(path, box.X, box.Y));
                    break;
            }
        }
    }

    /// <summary>The chart as shapes and texts in a box of this size, in points.</summary>
    public static ImmutableArray<Vector> Vectors(ChartModel chart, Theme theme, double width, double height)
    {
        var marks = ChartLayout.Of(chart, theme, width, height).RemoveAll(m => m is LabelMark label && string.IsNullOrWhiteSpace(label.Text));
        var vectors = SvgReader.Read(ChartPlot.Svg(marks, (int)Math.Ceiling(width), (int)Math.Ceiling(height)));
        return WithExactTexts(vectors, [.. marks.OfType<LabelMark>().Select(l => l.Text)]);
    }

    // Skia writes every blank, also the no-break space, as a plain one; the texts come in the order of the labels.
    private static ImmutableArray<Vector> WithExactTexts(ImmutableArray<Vector> vectors, ImmutableArray<string> texts)
    {
        if (vectors.OfType<TextVector>().Count() != texts.Length)
            throw new InvalidOperationException("The drawn chart does not hold each label once.");
        var next = 0;
        return [.. vectors.Select(v => v is TextVector text ? text with { Text = texts[next++] } : v)];
    }

    private static XGraphicsPath Path(PathVector vector, double dx, double dy)
    {
        var path = new XGraphicsPath { FillMode = XFillMode.Winding };
        var (x, y) = (0.0, 0.0);
        foreach (var step in vector.Steps)
        {
            switch (step.Kind)
            {
                case PathStepKind.Move:
                    path.StartFigure();
                    break;
                case PathStepKind.Line:
                    path.AddLine(x + dx, y + dy, step.X + dx, step.Y + dy);
                    break;
                case PathStepKind.Curve:
                    path.AddBezier(x + dx, y + dy, step.X1 + dx, step.Y1 + dy, step.X2 + dx, step.Y2 + dy, step.X + dx, step.Y + dy);
                    break;
                case PathStepKind.Close:
                    path.CloseFigure();
                    continue;
            }
            (x, y) = (step.X, step.Y);
        }
        return path;
    }

    private static XColor Color(string hex) => XColor.FromArgb(
        Convert.ToInt32(hex[1..3], 16), Convert.ToInt32(hex[3..5], 16), Convert.ToInt32(hex[5..7], 16));
}
