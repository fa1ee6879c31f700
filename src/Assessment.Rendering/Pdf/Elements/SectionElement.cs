using Assessment.Rendering.Pdf.Layout;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>A further part of a table whose columns do not fit beside each other: it is not begun at the foot of a slide, but read whole on the next.</summary>
/// <param name="rows">Its rows.</param>
internal sealed class SectionElement(Element rows) : Element
{
    /// <inheritdoc />
    public override double GapBefore => rows.GapBefore;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        var placed = rows.Place(space);
        return placed.Fit == Fit.Part && !space.Fresh && !space.Parts ? Placement.Nothing : placed;
    }
}
