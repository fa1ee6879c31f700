using System.Collections.Immutable;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>A paragraph, heading or note. It breaks between lines and leaves at least two on either page.</summary>
/// <param name="text">Its text.</param>
/// <param name="tag">Its structure type.</param>
/// <param name="gapBefore">Distance to the element before it.</param>
/// <param name="firstLine">The first line to draw, when the text continues from the page before.</param>
internal sealed class TextElement(StyledText text, string tag, double gapBefore, int firstLine = 0) : Element
{
    /// <inheritdoc />
    public override double GapBefore => gapBefore;

    /// <inheritdoc />
    public override bool KeepsWithNext => tag is StructureTag.Heading1 or StructureTag.Heading2 or StructureTag.Heading3;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (text.IsEmpty) return Placement.Empty;
        var lines = text.Lines(space.Width);
        var left = lines.Length - firstLine;
        if (left <= 0) return Placement.Empty;
        var (count, height) = (0, 0d);
        while (count < left && height + lines[firstLine + count].Height <= space.Height + 0.01) height += lines[firstLine + count++].Height;
        if (count == left) return Placement.All(height, Drawing([.. lines.Skip(firstLine)]));
        if (left - count == 1) count--;
        if (count < 2 && !space.Fresh) return Placement.Nothing;
        count = Math.Max(count, 1);
        var part = lines.Skip(firstLine).Take(count).ToImmutableArray();
        return Placement.Part(part.Sum(l => l.Height), Drawing(part), new TextElement(text, tag, gapBefore, firstLine + count));
    }

    private Action<PageCanvas, XPoint> Drawing(ImmutableArray<TextLine> lines) =>
        (canvas, at) => canvas.Tagged(firstLine == 0 ? tag : StructureTag.Paragraph, () => canvas.Lines(lines, at));
}
