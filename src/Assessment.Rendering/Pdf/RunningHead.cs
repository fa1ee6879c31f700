using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf;

/// <summary>The head of a page of running content: number and name of the chapter that its first lines belong to.</summary>
internal static class RunningHead
{
    private const double Top = 34;
    private const double Rule = 56;

    /// <summary>Draws the head as a decoration; slides have their own.</summary>
    public static void Draw(PageCanvas canvas, DeckChapter chapter) => canvas.Artifact(() =>
    {
        var frame = PageFrame.Of(canvas.Theme);
        if (!frame.Flows) return;
        canvas.Fill(canvas.Theme.Accent, new XRect(0, 0, frame.Width, 6));
        if (chapter.Number == 0) return;
        var lines = StyledText.From(chapter.Label, new DeckStyle(canvas.Theme, Density.Plain).Footer)
            .Lines(frame.ContentWidth - PageMark.Room);
        canvas.Lines(lines.Take(1), new XPoint(frame.Margin, Top));
        canvas.Fill(canvas.Theme.Hairline, new XRect(frame.Margin, Rule, frame.ContentWidth, 0.9));
    });
}
