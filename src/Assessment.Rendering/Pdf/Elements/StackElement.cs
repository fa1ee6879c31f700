using System.Collections.Immutable;
using Assessment.Rendering.Pdf.Layout;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>Elements one below the other.</summary>
/// <param name="children">The elements from top to bottom.</param>
/// <param name="gapBefore">Distance to the element before it.</param>
internal sealed class StackElement(ImmutableArray<Element> children, double gapBefore = 12) : Element
{
    /// <inheritdoc />
    public override double GapBefore => gapBefore;

    /// <inheritdoc />
    public override bool Stretches => children.Any(c => c.Stretches);

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        var placed = new List<(double Top, Placement Placement, int Index)>();
        var y = 0d;
        Element? rest = null;
        var next = 0;
        for (; next < children.Length && rest is null; next++)
        {
            var child = children[next];
            var top = placed.Count == 0 ? 0 : y + child.GapBefore;
            var offer = space.Below(top);
            var placement = child.Place(child.Stretches ? offer with { Height = HeightBefore(next + 1, offer) } : offer);
            if (placement.Fit == Fit.Empty) continue;
            if (placement.Fit == Fit.Nothing) break;
            placed.Add((top, placement, next));
            y = top + placement.Height;
            rest = placement.Rest;
        }
        if (next < children.Length && rest is null) next = DropTrailingHeadings(placed, next, space.Fresh);
        var remaining = rest is null ? children[next..] : [rest, .. children[next..]];
        if (placed.Count == 0) return remaining.Length == 0 ? Placement.Empty : Placement.Nothing;
        var height = placed[^1].Top + placed[^1].Placement.Height;
        Action<PageCanvas, XPoint> draw = (canvas, at) =>
        {
            foreach (var (top, placement, _) in placed) placement.Draw(canvas, new XPoint(at.X, at.Y + top));
        };
        return remaining.Length == 0 ? Placement.All(height, draw) : Placement.Part(height, draw, new StackElement(remaining, gapBefore));
    }

    // What follows a growing element keeps its own height, as far as the growing one then still fits.
    private double HeightBefore(int index, Space offer)
    {
        if (index >= children.Length) return offer.Height;
        var following = new StackElement(children[index..]).Place(new Space(offer.Width, offer.Height, false));
        if (following.Fit != Fit.All) return offer.Height;
        var left = offer.Height - following.Height - children[index].GapBefore;
        return children[index - 1].Place(new Space(offer.Width, left, false)).Fit == Fit.All ? left : offer.Height;
    }

    private int DropTrailingHeadings(List<(double Top, Placement Placement, int Index)> placed, int next, bool fresh)
    {
        var keep = placed.Count;
        while (keep > 0 && children[placed[keep - 1].Index].KeepsWithNext) keep--;
        if (keep == placed.Count || (keep == 0 && fresh)) return next;
        next = placed[keep].Index;
        placed.RemoveRange(keep, placed.Count - keep);
        return next;
    }
}
