using System.Collections.Immutable;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>A paragraph, heading or note. It breaks between lines and leaves at least two on either page.</summary>
/// <param name="text">Its text.</param>
/// <param name="tag">Its structure type.</param>
/// <param name="gapBefore">Distance to the element before it.</param>
/// <param name="measure">Longest line; text in a wider space keeps to it.</param>
internal sealed class TextElement(StyledText text, string tag, double gapBefore, double measure = double.PositiveInfinity) : Element
{
    /// <inheritdoc />
    public override double GapBefore => gapBefore;

    /// <inheritdoc />
    public override bool KeepsWithNext { get; init; } = tag is StructureTag.Heading1 or StructureTag.Heading2 or StructureTag.Heading3;

    /// <summary>What is read instead of the text; <c>null</c> for the text itself.</summary>
    public string? Spoken { get; init; }

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (text.IsEmpty) return Placement.Empty;
        var lines = text.Lines(Math.Min(space.Width, measure));
        var (count, height) = (0, 0d);
        while (count < lines.Length && height + lines[count].Height <= space.Height + 0.01) height += lines[count++].Height;
        if (count == lines.Length) return Placement.All(height, Drawing(lines));
        if (lines.Length - count == 1) count--;
        if (count < 2 && !space.Fresh) return Placement.Nothing;
        var part = lines[..Math.Max(count, 1)];
        var rest = new TextElement(text.After(part[^1]), StructureTag.Paragraph, gapBefore, measure) { KeepsWithBefore = KeepsWithBefore };
        return Placement.Part(part.Sum(l => l.Height), Drawing(part), rest);
    }

    private Action<PageCanvas, XPoint> Drawing(ImmutableArray<TextLine> lines) =>
        (canvas, at) => canvas.Tagged(tag, () =>
        {
            if (Spoken is { } spoken) canvas.Tagged(StructureTag.Span, () =>
            {
                canvas.ReadAs(spoken);
                canvas.Lines(lines, at);
            });
            else canvas.Lines(lines, at);
        });
}
