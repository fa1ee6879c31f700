using Assessment.Decks;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>A page of a laid out slide, ready to be drawn.</summary>
/// <param name="Slide">The slide it belongs to.</param>
/// <param name="First">True for the slide's first page.</param>
/// <param name="Header">Its chapter, title and subtitle.</param>
/// <param name="Body">Its body.</param>
/// <param name="Source">The source line and its height, or <c>null</c>.</param>
internal sealed record DeckPage(Slide Slide, bool First, SlideHeader Header, Placement Body, Placement? Source)
{
    /// <summary>Draws everything but the footer.</summary>
    public void Draw(PageCanvas canvas, bool opensChapter)
    {
        canvas.Fill(canvas.Theme.Accent, new XRect(0, 0, DeckStyle.PageWidth, 6));
        if (First) Header.Draw(canvas, opensChapter);
        else Header.DrawAgain(canvas);
        Body.Draw(canvas, new XPoint(DeckStyle.Margin, Header.Bottom));
        Source?.Draw(canvas, new XPoint(DeckStyle.Margin, DeckStyle.FooterRule - 7 - Source.Height));
    }
}
