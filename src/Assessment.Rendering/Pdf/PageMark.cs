using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf;

/// <summary>The word that marks every page of a draft: a small framed label in the corner, and a filled one in the text of the cover.</summary>
internal static class PageMark
{
    /// <summary>Width at the head of a page that running heads leave free for the label.</summary>
    public const double Room = 110;

    private const double Top = 20;
    private const double Padding = 9;
    private const double Frame = 0.9;

    /// <summary>Draws the label into the upper right corner as a decoration; nothing without a word.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="word">The word, or <c>null</c>.</param>
    /// <param name="color">Colour of the label on what is under it.</param>
    public static void Draw(PageCanvas canvas, string? word, string color)
    {
        if (word is null) return;
        var (frame, style) = (PageFrame.Of(canvas.Theme), Style(11, color));
        var width = Width(word, style);
        var box = new XRect(frame.Width - frame.Margin - width, Top, width, style.Leading);
        canvas.Artifact(() =>
        {
            canvas.Graphics.DrawRectangle(new XPen(PageCanvas.Color(color), Frame), box);
            canvas.Text(word, style, Baseline(box, style));
        });
    }

    /// <summary>Height that the label takes in the text of the cover, the gap below it included; nothing without a word.</summary>
    public static double CoverHeight(string? word) => word is null ? 0 : Style(13, "").Leading + 22;

    /// <summary>Draws the label as a paragraph of the cover's text; nothing without a word.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="word">The word, or <c>null</c>.</param>
    /// <param name="at">Its upper left corner.</param>
    public static void DrawOnCover(PageCanvas canvas, string? word, XPoint at)
    {
        if (word is null) return;
        var style = Style(13, TextPair.Paper);
        var box = new XRect(at.X, at.Y, Width(word, style), style.Leading);
        canvas.Fill(canvas.Theme.Accent, box);
        canvas.Tagged(StructureTag.Paragraph, () => canvas.Text(word, style, Baseline(box, style)));
    }

    private static TextStyle Style(double size, string color) => new(size, color, 1.6, FontWeight.Bold, Tracking: 0.08);

    // The space after the last letter is not seen.
    private static double Width(string word, TextStyle style) => style.Width(word) - style.Tracking * style.Size + 2 * Padding;

    private static XPoint Baseline(XRect box, TextStyle style) => new(box.X + Padding, box.Y + style.Baseline);
}
