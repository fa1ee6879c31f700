using System.Collections.Immutable;
using System.Globalization;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>The chapters with the pages they begin on, each a link; in two columns where there is room. It breaks between chapters.</summary>
/// <param name="chapters">The chapters.</param>
/// <param name="outline">Where they begin, asked only when drawing.</param>
/// <param name="style">Type scale.</param>
internal sealed class ContentsElement(ImmutableArray<DeckChapter> chapters, DeckOutline outline, DeckStyle style) : Element
{
    private const double ColumnGap = 56;
    private const double TwoColumnsWidth = 700;
    private const int OneColumnChapters = 8;
    private const double NumberWidth = 34;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (chapters.IsEmpty) return Placement.Empty;
        var columns = space.Width >= TwoColumnsWidth && chapters.Length > OneColumnChapters ? 2 : 1;
        var width = Math.Min((space.Width - ColumnGap * (columns - 1)) / columns, style.Measure);
        var rows = chapters.Select(c => Row(c, width)).ToArray();
        var perColumn = (rows.Length + columns - 1) / columns;
        var padding = Padding(rows, perColumn, space.Height);
        var heights = rows.Select(r => r.Lines.Sum(l => l.Height) + 2 * padding).ToArray();
        var placed = new List<(int Row, double X, double Y)>();
        var (x, y, row) = (0d, 0d, 0);
        for (var column = 0; column < columns && row < rows.Length; column++, x += width + ColumnGap, y = 0)
        {
            for (var n = 0; n < perColumn && row < rows.Length && (y + heights[row] <= space.Height + 0.01 || (space.Fresh && placed.Count == 0)); n++)
            {
                placed.Add((row, x, y));
                y += heights[row++];
            }
        }
        if (row == 0) return Placement.Nothing;
        var height = placed.Max(p => p.Y + heights[p.Row]);
        Action<PageCanvas, XPoint> draw = (canvas, at) => canvas.Tagged(StructureTag.Contents, () =>
        {
            foreach (var (r, left, top) in placed) Draw(canvas, rows[r], new XRect(at.X + left, at.Y + top, width, heights[r]), padding);
        });
        return row == rows.Length ? Placement.All(height, draw) : Placement.Part(height, draw, new ContentsElement(chapters[row..], outline, style));
    }

    // Rows are spread over the page within limits, so that a short list does not huddle at its top.
    private double Padding(ContentsRow[] rows, int perColumn, double height)
    {
        var tallest = rows.Chunk(perColumn).Max(c => c.Sum(r => r.Lines.Sum(l => l.Height)));
        return Math.Clamp((height - tallest) / (2 * perColumn), 2, style.Frame.Flows ? 6 : 10);
    }

    private ContentsRow Row(DeckChapter chapter, double width)
    {
        var text = chapter.IsPart ? style.Contents.Bolder() : style.Contents;
        return new ContentsRow(chapter, StyledText.From(style.Frame.Flows ? chapter.Label : chapter.Name, text).Lines(width - NumberWidth));
    }

    private void Draw(PageCanvas canvas, ContentsRow row, XRect box, double padding)
    {
        canvas.Fill(style.Theme.Hairline, new XRect(box.X, box.Bottom - 0.4, box.Width, 0.8));
        var page = outline.Page(row.Chapter).ToString(CultureInfo.InvariantCulture);
        var pageStyle = style.Contents.Bolder() with { Color = style.Theme.Accent };
        canvas.Tagged(StructureTag.ContentsItem, () => canvas.Tagged(StructureTag.Reference, () =>
            canvas.LinkTo(row.Chapter.Destination, SpokenWords.OnPage(row.Chapter.Name, page), box, () =>
            {
                canvas.Lines(row.Lines, new XPoint(box.X, box.Y + padding));
                canvas.Text(" " + page, pageStyle, new XPoint(
                    box.Right - pageStyle.Width(" " + page), box.Y + padding + row.Lines.SkipLast(1).Sum(l => l.Height) + pageStyle.Baseline));
            })));
    }

    private sealed record ContentsRow(DeckChapter Chapter, ImmutableArray<TextLine> Lines);
}
