using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Pictures;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf;

/// <summary>The first page: one block of colour with the herb, the title, the legal line.</summary>
internal static class CoverPage
{
    /// <summary>The area of the text beside the block of colour, or under it on a portrait page.</summary>
    public static XRect TextArea(PageFrame frame) => frame.Flows
        ? new XRect(frame.Margin, 320, frame.ContentWidth, frame.Height - 320 - 24)
        : new XRect(352, 24, frame.Width - frame.Margin - 352, frame.Height - 48);

    private static XRect Block(PageFrame frame) => frame.Flows ? new XRect(0, 0, frame.Width, 296) : new XRect(0, 0, 300, frame.Height);

    /// <summary>Draws the cover.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="cover">What it says.</param>
    /// <param name="mark">The word of a draft, or <c>null</c>.</param>
    public static void Draw(PageCanvas canvas, Cover cover, string? mark)
    {
        DrawBlock(canvas, cover);
        Text(canvas, cover, mark);
    }

    /// <summary>Draws the block of colour with the herb and the centre's name.</summary>
    public static void DrawBlock(PageCanvas canvas, Cover cover)
    {
        var frame = PageFrame.Of(canvas.Theme);
        var block = Block(frame);
        canvas.Fill(canvas.Theme.CoverBlock, block);
        var lines = StyledText.From(cover.Institution, new TextStyle(14, "#FFFFFF", 1.46)).BalancedLines(frame.Flows ? 320 : 200);
        var herb = cover.Herb is { } picture ? PrintedPicture.Read(picture) : null;
        var scale = herb is null ? 0 : Math.Min(120d / herb.Width, 130d / herb.Height);
        var (width, height) = herb is null ? (0, 0) : (herb.Width * scale, herb.Height * scale);
        var y = (block.Height - height - (herb is null ? 0 : 28) - lines.Sum(l => l.Height)) / 2 - (frame.Flows ? 0 : 18);
        var herbBox = new XRect((block.Width - width) / 2, y, width, height);
        if (herb is not null) y += height + 28;
        if (!lines.IsEmpty)
        {
            canvas.Tagged(StructureTag.Paragraph, () =>
            {
                foreach (var line in lines)
                {
                    canvas.Line(line, new XPoint((block.Width - line.Width) / 2, y));
                    y += line.Height;
                }
            });
        }
        if (herb is null) return;
        canvas.Figure(cover.Herb?.Alternative ?? "", herbBox, () => canvas.Picture(herb, canvas.Theme.CoverBlock, herbBox));
    }

    private static void Text(PageCanvas canvas, Cover cover, string? mark)
    {
        var theme = canvas.Theme;
        var area = TextArea(PageFrame.Of(theme));
        var overline = StyledText.From(cover.Overline.ToUpperInvariant(), new TextStyle(12.5, theme.Accent, 1.4, FontWeight.Bold, Tracking: 0.08)).Lines(area.Width);
        var lines = cover.Lines.Select(l => StyledText.From(l, new TextStyle(15, theme.Secondary, 1.6)).Lines(area.Width)).Where(l => !l.IsEmpty).ToArray();
        var rest = PageMark.CoverHeight(mark) + Height(overline) + 8 + 6 + 64 + lines.Sum(Height);
        var yearHeight = StyledText.From(cover.Year, Year(46, theme)).Lines(area.Width).Sum(l => l.Height);
        var (title, size) = FittedTitle.Of(cover.Title, theme.Ink, area.Width, area.Height - rest - yearHeight, 46);
        var year = StyledText.From(cover.Year, Year(Math.Max(size, 16), theme)).Lines(area.Width);
        var y = area.Top + Math.Max(0, (area.Height - rest - Height(title) - Height(year)) / 2);

        PageMark.DrawOnCover(canvas, mark, new XPoint(area.Left, y));
        y += PageMark.CoverHeight(mark);
        if (!overline.IsEmpty)
        {
            var at = new XPoint(area.Left, y);
            canvas.Tagged(StructureTag.Paragraph, () => canvas.Tagged(StructureTag.Span, () =>
            {
                canvas.ReadAs(cover.Overline);
                canvas.Lines(overline, at);
            }));
        }
        y += Height(overline) + 8;
        if (!title.IsEmpty) canvas.Tagged(StructureTag.Heading1, () => canvas.Lines(title, new XPoint(area.Left, y)));
        y += Height(title) + 6;
        if (!year.IsEmpty) canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(year, new XPoint(area.Left, y)));
        y += Height(year);
        canvas.Fill(theme.Orange, new XRect(area.Left, y + 26, 72, 4));
        y += 64;
        foreach (var line in lines)
        {
            canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(line, new XPoint(area.Left, y)));
            y += Height(line);
        }
    }

    private static TextStyle Year(double size, Theme theme) => new(size, theme.Accent, 1.15, FontWeight.Light);

    private static double Height(ImmutableArray<TextLine> lines) => lines.Sum(l => l.Height);
}
