using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Elements;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf;

/// <summary>The first page: one block of colour with the herb, the title, the legal line.</summary>
internal static class CoverPage
{
    /// <summary>Width of the block of colour.</summary>
    public const double BlockWidth = 300;

    /// <summary>Left edge of the text beside the block.</summary>
    public const double TextLeft = 352;

    private const double TextWidth = DeckStyle.PageWidth - DeckStyle.Margin - TextLeft;

    /// <summary>Draws the cover.</summary>
    public static void Draw(PageCanvas canvas, Cover cover)
    {
        DrawBlock(canvas, cover);
        Text(canvas, cover);
    }

    /// <summary>Draws the block of colour with the herb and the centre's name.</summary>
    public static void DrawBlock(PageCanvas canvas, Cover cover)
    {
        canvas.Fill(canvas.Theme.CoverBlock, new XRect(0, 0, BlockWidth, DeckStyle.PageHeight));
        var lines = StyledText.From(cover.Institution, new TextStyle(14, "#FFFFFF", 1.46)).BalancedLines(200);
        var herb = cover.Herb is { } picture ? PrintedPicture.Read(picture) : null;
        var scale = herb is null ? 0 : Math.Min(120d / herb.Width, 130d / herb.Height);
        var (width, height) = herb is null ? (0, 0) : (herb.Width * scale, herb.Height * scale);
        var y = (DeckStyle.PageHeight - height - (herb is null ? 0 : 28) - lines.Sum(l => l.Height)) / 2 - 18;
        var herbBox = new XRect((BlockWidth - width) / 2, y, width, height);
        if (herb is not null) y += height + 28;
        if (!lines.IsEmpty)
        {
            canvas.Tagged(StructureTag.Paragraph, () =>
            {
                foreach (var line in lines)
                {
                    canvas.Line(line, new XPoint((BlockWidth - line.Width) / 2, y));
                    y += line.Height;
                }
            });
        }
        if (herb is null) return;
        canvas.Figure(cover.Herb?.Alternative ?? "", herbBox, () =>
        {
            using var image = herb.Image(width, canvas.Theme.CoverBlock);
            canvas.Graphics.DrawImage(image, herbBox);
        });
    }

    private static void Text(PageCanvas canvas, Cover cover)
    {
        var theme = canvas.Theme;
        var overline = StyledText.From(cover.Overline.ToUpperInvariant(), new TextStyle(12.5, theme.Accent, 1.4, FontWeight.Bold, Tracking: 0.08)).Lines(TextWidth);
        var (title, size) = Title(cover.Title, theme);
        var year = StyledText.From(cover.Year, new TextStyle(size, theme.Accent, 1.15, FontWeight.Light)).Lines(TextWidth);
        var lines = cover.Lines.Select(l => StyledText.From(l, new TextStyle(15, theme.Secondary, 1.6)).Lines(TextWidth)).Where(l => !l.IsEmpty).ToArray();
        var height = Height(overline) + 8 + Height(title) + 6 + Height(year) + 64 + lines.Sum(Height);
        var y = Math.Max(24, (DeckStyle.PageHeight - height) / 2);

        if (!overline.IsEmpty)
        {
            var at = new XPoint(TextLeft, y);
            canvas.Tagged(StructureTag.Paragraph, () => canvas.Tagged(StructureTag.Span, () =>
            {
                canvas.ReadAs(cover.Overline);
                canvas.Lines(overline, at);
            }));
        }
        y += Height(overline) + 8;
        if (!title.IsEmpty) canvas.Tagged(StructureTag.Heading1, () => canvas.Lines(title, new XPoint(TextLeft, y)));
        y += Height(title) + 6;
        if (!year.IsEmpty) canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(year, new XPoint(TextLeft, y)));
        y += Height(year);
        canvas.Fill(theme.Orange, new XRect(TextLeft, y + 26, 72, 4));
        y += 64;
        foreach (var line in lines)
        {
            canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(line, new XPoint(TextLeft, y)));
            y += Height(line);
        }
    }

    private static (ImmutableArray<TextLine> Lines, double Size) Title(string title, Theme theme)
    {
        foreach (var (size, most) in (ReadOnlySpan<(double, int)>)[(46, 3), (38, 4), (30, 6)])
        {
            var lines = StyledText.From(title, new TextStyle(size, theme.Ink, 1.1, FontWeight.Heavy)).Lines(TextWidth);
            if (lines.Length <= most) return (lines, size);
        }
        return (StyledText.From(title, new TextStyle(18, theme.Ink, 1.2, FontWeight.Heavy)).Lines(TextWidth), 18);
    }

    private static double Height(ImmutableArray<TextLine> lines) => lines.Sum(l => l.Height);
}
