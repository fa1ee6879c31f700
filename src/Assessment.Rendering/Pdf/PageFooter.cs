using System.Globalization;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf;

/// <summary>The foot of a page: unit, document and year at the left, page of pages at the right.</summary>
internal static class PageFooter
{
    /// <summary>Draws the footer as a decoration.</summary>
    public static void Draw(PageCanvas canvas, string text, int page, int pages) => canvas.Artifact(() =>
    {
        var (frame, style) = (PageFrame.Of(canvas.Theme), new DeckStyle(canvas.Theme, Density.Plain).Footer);
        canvas.Fill(canvas.Theme.Hairline, new XRect(frame.Margin, frame.FooterRule, frame.ContentWidth, 0.9));
        var number = string.Create(CultureInfo.InvariantCulture, $"{page} / {pages}");
        var width = style.Width(number);
        var lines = StyledText.From(text, style).Lines(frame.ContentWidth - width - 40);
        var top = frame.FooterRule + 5;
        canvas.Lines(lines.Take(2), new XPoint(frame.Margin, top));
        canvas.Text(number, style, new XPoint(frame.Width - frame.Margin - width, top + style.Baseline));
    });
}
