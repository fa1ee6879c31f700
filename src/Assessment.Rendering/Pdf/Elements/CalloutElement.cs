using Assessment.Rendering.Pdf.Layout;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>Text set off by an accent bar at its left. A short one is not divided.</summary>
/// <param name="content">The text.</param>
/// <param name="barColor">Colour of the bar.</param>
/// <param name="barWidth">Width of the bar in points.</param>
/// <param name="gapBefore">Distance to the element before it.</param>
/// <param name="mostWhole">Greatest height in points up to which it rather begins a new page than breaks.</param>
internal sealed class CalloutElement(Element content, string barColor, double barWidth, double gapBefore, double mostWhole) : Element
{
    private const double Inset = 18;
    private const double Padding = 5;

    /// <inheritdoc />
    public override double GapBefore => gapBefore;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        var inner = content.Place(new Space(space.Width - barWidth - Inset, space.Height - 2 * Padding, space.Fresh));
        if (!inner.Draws) return inner;
        if (inner.Rest is not null && !space.Fresh && IsShort(space.Width)) return Placement.Nothing;
        var height = inner.Height + 2 * Padding;
        Action<PageCanvas, XPoint> draw = (canvas, at) =>
        {
            canvas.Fill(barColor, new XRect(at.X, at.Y, barWidth, height));
            canvas.Tagged(StructureTag.Division, () => inner.Draw(canvas, new XPoint(at.X + barWidth + Inset, at.Y + Padding)));
        };
        return inner.Rest is { } rest
            ? Placement.Part(height, draw, new CalloutElement(rest, barColor, barWidth, gapBefore, mostWhole: 0))
            : Placement.All(height, draw);
    }

    private bool IsShort(double width) =>
        content.Place(new Space(width - barWidth - Inset, Math.Max(0, mostWhole - 2 * Padding), Fresh: false)).Fit == Fit.All;
}
