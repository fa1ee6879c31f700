using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf;

/// <summary>A full page in the cover's colour that opens a part of the deck.</summary>
internal static class DividerPage
{
    private const double RuleGap = 22;

    /// <summary>The page of a divider; its title is the chapter's heading.</summary>
    public static DeckPage Of(DeckChapter chapter, Slide slide) =>
        new([new PagePart(chapter, slide, Begins: true, 0, canvas => Draw(canvas, chapter, slide))], Bare: true);

    private static void Draw(PageCanvas canvas, DeckChapter chapter, Slide slide)
    {
        var frame = PageFrame.Of(canvas.Theme);
        var left = frame.Flows ? frame.Margin : 120;
        var width = frame.Width - 2 * left;
        canvas.Fill(canvas.Theme.CoverBlock, new XRect(0, 0, frame.Width, frame.Height));
        var subtitle = StyledText.From(slide.Subtitle ?? "", new TextStyle(frame.Flows ? 14 : 18, TextPair.Paper, 1.4)).Lines(width);
        var below = RuleGap + subtitle.Sum(l => l.Height);
        var title = FittedTitle.Of(
            slide.Title.Length > 0 ? slide.Title : chapter.Name, TextPair.Paper, width, frame.Height - 2 * frame.Margin - below, frame.Flows ? 34 : 44).Lines;
        var y = Math.Max(frame.Margin, (frame.Height - title.Sum(l => l.Height) - below) / 2);
        canvas.Fill(canvas.Theme.Orange, new XRect(left, y - RuleGap, 72, 4));
        if (!title.IsEmpty) canvas.Tagged(StructureTag.Heading1, () => canvas.Lines(title, new XPoint(left, y)));
        if (!subtitle.IsEmpty) canvas.Tagged(StructureTag.Paragraph, () => canvas.Lines(subtitle, new XPoint(left, y + title.Sum(l => l.Height) + 10)));
    }
}
