using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Rendering.Pdf.Elements;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf;

/// <summary>The last page: the sign-off beside the cover's block of colour.</summary>
internal static class ClosingPage
{
    private const double Least = 80;

    /// <summary>Places the paragraphs on as many pages as they need, usually one.</summary>
    public static ImmutableArray<Placement> Pages(ImmutableArray<string> paragraphs, Theme theme)
    {
        var text = CoverPage.TextArea(PageFrame.Of(theme));
        var pages = ImmutableArray.CreateBuilder<Placement>();
        Element? rest = new StackElement(
            [.. paragraphs.Select((p, i) => new TextElement(
                StyledText.From(p, i == 0 ? new TextStyle(22, theme.Ink, 1.35, FontWeight.Bold) : new TextStyle(15.5, theme.Secondary, 1.5)),
                StructureTag.Paragraph,
                i == 1 ? 14 : 6) { Spoken = IsLineToSignOn(p) ? SpokenWords.Signature : null })]);
        while (rest is not null)
        {
            var placed = rest.Place(new Space(text.Width, text.Height - Least, Fresh: true));
            rest = placed.Rest;
            if (placed.Draws) pages.Add(placed);
        }
        return pages.ToImmutable();
    }

    private static bool IsLineToSignOn(string paragraph) => paragraph.Length > 3 && paragraph.All(c => c is '.' or '…' or '_' or ' ');

    /// <summary>Draws a page.</summary>
    public static void Draw(PageCanvas canvas, Cover cover, Placement text)
    {
        var area = CoverPage.TextArea(PageFrame.Of(canvas.Theme));
        canvas.Artifact(() => CoverPage.DrawBlock(canvas, cover));
        var y = area.Top + Math.Max(Least - 24, (area.Height - text.Height) / 2);
        canvas.Fill(canvas.Theme.Orange, new XRect(area.Left, y - 26, 72, 4));
        text.Draw(canvas, new XPoint(area.Left, y));
    }
}
