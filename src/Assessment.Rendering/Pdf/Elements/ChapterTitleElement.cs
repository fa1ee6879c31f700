using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>The numbered heading of a chapter, under a short rule.</summary>
/// <param name="chapter">The chapter.</param>
/// <param name="style">Type scale.</param>
internal sealed class ChapterTitleElement(DeckChapter chapter, DeckStyle style) : Element
{
    private const double RuleHeight = 3;
    private const double Above = 8;

    private readonly TextElement _text = new(
        StyledText.From(chapter.Label, style.ChapterTitle), StructureTag.Heading1, 0);

    /// <inheritdoc />
    public override bool KeepsWithNext { get; init; } = true;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        var text = _text.Place(space with { Height = space.Height - RuleHeight - Above });
        if (!text.Draws) return text;
        Action<PageCanvas, XPoint> draw = (canvas, at) =>
        {
            canvas.Fill(style.Theme.Orange, new XRect(at.X, at.Y, 48, RuleHeight));
            text.Draw(canvas, new XPoint(at.X, at.Y + RuleHeight + Above));
        };
        return text with { Height = text.Height + RuleHeight + Above, Draw = draw };
    }
}
