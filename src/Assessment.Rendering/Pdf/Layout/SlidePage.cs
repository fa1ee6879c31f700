using Assessment.Decks;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>A page of a slide: its header, its body and the source line at the foot.</summary>
/// <param name="Style">The setting it was laid out in.</param>
/// <param name="First">True for the slide's first page.</param>
/// <param name="Header">Its chapter, title and subtitle.</param>
/// <param name="Body">Its body.</param>
/// <param name="Source">The source line and its height, or <c>null</c>.</param>
internal sealed record SlidePage(DeckStyle Style, bool First, SlideHeader Header, Placement Body, Placement? Source)
{
    /// <summary>Height that the body could take.</summary>
    public double Room => Style.Frame.BodyBottom - Header.Bottom;

    /// <summary>The page as the deck's.</summary>
    public DeckPage ToPage(DeckChapter chapter, Slide slide, bool opensChapter) =>
        new([new PagePart(chapter, slide, First, 0, canvas => Draw(canvas, opensChapter && First))]);

    private void Draw(PageCanvas canvas, bool opensChapter)
    {
        var frame = Style.Frame;
        canvas.Fill(canvas.Theme.Accent, new XRect(0, 0, frame.Width, 6));
        if (First) Header.Draw(canvas, opensChapter);
        else Header.DrawAgain(canvas);
        Body.Draw(canvas, new XPoint(frame.Margin, Header.Bottom));
        Source?.Draw(canvas, new XPoint(frame.Margin, frame.FooterRule - 7 - Source.Height));
    }
}
