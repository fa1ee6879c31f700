using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>Large numbers in a grid, each under a rule with its label, change and tiny line. It breaks between rows.</summary>
/// <param name="items">The key figures.</param>
/// <param name="style">Type scale.</param>
internal sealed class KeyFiguresElement(ImmutableArray<KeyFigure> items, DeckStyle style) : Element
{
    private const double ColumnGap = 24;
    private const double LineWidth = 84;
    private const double LineHeight = 18;

    /// <inheritdoc />
    public override double GapBefore => style.BlockGap;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (items.IsEmpty) return Placement.Empty;
        var columns = items.Length is 2 or 4 && space.Width > 500 ? 2 : space.Width > 500 ? 3 : space.Width > 300 ? 2 : 1;
        var width = (space.Width - ColumnGap * (columns - 1)) / columns;
        var rows = items.Chunk(columns).Select(row => row.Select(item => Cell(item, width)).ToArray()).ToArray();
        var heights = rows.Select(row => row.Max(cell => cell.Height)).ToArray();
        var (count, used) = (0, 0d);
        while (count < rows.Length && used + (count == 0 ? 0 : style.KeyFigureGap.Least) + heights[count] <= space.Height + 0.01)
            used += (count == 0 ? 0 : style.KeyFigureGap.Least) + heights[count++];
        if (count == 0 && !space.Fresh) return Placement.Nothing;
        count = Math.Max(count, 1);
        var gap = count == 1 ? 0 : Math.Clamp((space.Height - heights.Take(count).Sum()) / count, style.KeyFigureGap.Least, style.KeyFigureGap.Most);
        var height = heights.Take(count).Sum() + gap * (count - 1);
        Action<PageCanvas, XPoint> draw = (canvas, at) =>
        {
            var y = at.Y;
            for (var r = 0; r < count; r++)
            {
                for (var c = 0; c < rows[r].Length; c++) rows[r][c].Draw(canvas, new XPoint(at.X + c * (width + ColumnGap), y));
                y += heights[r] + gap;
            }
        };
        return count == rows.Length
            ? Placement.All(height, draw)
            : Placement.Part(height, draw, new KeyFiguresElement(items[(count * columns)..], style));
    }

    private (double Height, Action<PageCanvas, XPoint> Draw) Cell(KeyFigure item, double width)
    {
        var number = Number(item.Number, width);
        var label = StyledText.From(item.Label, style.KeyLabel).Lines(width);
        var arrow = item.Direction != 0 && !string.IsNullOrWhiteSpace(item.Change) ? 14d : 0;
        var change = StyledText.From(item.Change, style.KeyChange).Lines(width - arrow);
        var (labelTop, numberHeight) = (8 + number.Sum(l => l.Height) + 4, number.Sum(l => l.Height));
        var changeTop = labelTop + label.Sum(l => l.Height) + 4;
        var height = changeTop + change.Sum(l => l.Height);
        var line = item.History.Count(h => h is not null) >= 2 && number.Length == 1 && width - number[0].Width >= LineWidth + 20;
        return (height, (canvas, at) =>
        {
            canvas.Fill(style.Theme.Accent, new XRect(at.X, at.Y, width, 2.4));
            canvas.Tagged(StructureTag.Division, () =>
            {
                if (!number.IsEmpty) canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(number, new XPoint(at.X, at.Y + 8)));
                if (!label.IsEmpty) canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(label, new XPoint(at.X, at.Y + labelTop)));
                if (arrow > 0) Arrow(canvas, item.Direction, new XPoint(at.X, at.Y + changeTop + style.KeyChange.Baseline));
                if (!change.IsEmpty) canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(change, new XPoint(at.X + arrow, at.Y + changeTop)));
                if (line) TinyLine(canvas, item, new XRect(at.X + width - LineWidth - 6, at.Y + 8 + numberHeight * 0.32, LineWidth, LineHeight));
            });
        }
        );
    }

    private ImmutableArray<TextLine> Number(string number, double width)
    {
        foreach (var size in (ReadOnlySpan<double>)[1, 0.86, 0.72, 0.62])
        {
            var lines = StyledText.From(number, Sized(size)).Lines(width);
            if (lines.Length <= 1) return lines;
        }
        return StyledText.From(number, Sized(0.52)).Lines(width);

        TextStyle Sized(double share) => style.KeyNumber with { Size = Math.Max(TypeScale.Least, Math.Round(style.KeyNumber.Size * share)) };
    }

    private void Arrow(PageCanvas canvas, int direction, XPoint baseline) => canvas.Artifact(() =>
    {
        var (x, y) = (baseline.X, baseline.Y);
        XPoint[] points = direction > 0
            ? [new(x, y - 0.5), new(x + 9, y - 0.5), new(x + 4.5, y - 8.5)]
            : [new(x, y - 8.5), new(x + 9, y - 8.5), new(x + 4.5, y - 0.5)];
        canvas.Graphics.DrawPolygon(canvas.Brush(style.Theme.Accent), points, XFillMode.Winding);
    });

    private void TinyLine(PageCanvas canvas, KeyFigure item, XRect box) => canvas.Figure(item.LineInWords, box, () =>
    {
        var history = item.History;
        var (least, most) = (history.Min() ?? 0, history.Max() ?? 0);
        var span = most == least ? 1 : most - least;
        var points = history.Select((value, i) => value is { } v
            ? new XPoint(box.X + box.Width * i / Math.Max(history.Length - 1, 1), most == least ? box.Y + box.Height / 2 : box.Bottom - box.Height * (double)((v - least) / span))
            : (XPoint?)null).ToArray();
        var pen = new XPen(PageCanvas.Color(style.Theme.Previous), 1.6) { LineJoin = XLineJoin.Round, LineCap = XLineCap.Round };
        for (var i = 1; i < points.Length; i++)
            if (points[i - 1] is { } from && points[i] is { } to) canvas.Graphics.DrawLine(pen, from, to);
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i] is not { } point) continue;
            var last = i == points.Length - 1;
            var radius = last ? 4 : 2.4;
            canvas.Graphics.DrawEllipse(canvas.Brush(last ? style.Theme.Accent : style.Theme.Previous), point.X - radius, point.Y - radius, 2 * radius, 2 * radius);
        }
    });
}
