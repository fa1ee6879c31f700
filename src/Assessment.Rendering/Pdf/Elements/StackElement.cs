using System.Collections.Immutable;
using Assessment.Rendering.Pdf.Layout;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>Elements one below the other.</summary>
/// <param name="children">The elements from top to bottom.</param>
/// <param name="gapBefore">Distance to the element before it.</param>
internal sealed class StackElement(ImmutableArray<Element> children, double gapBefore = 12) : Element
{
    // Notes higher than this may begin a page: they would not stand with what they explain on the next one either.
    private const double MostTakenAlong = 240;

    private const double ShorteningStep = 8;

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
        (next, rest) = TakeAlongExplained(placed, next, rest, space);
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

    // What follows a growing element keeps its own height, at least its notes do, as far as the growing one then still fits.
    private double HeightBefore(int index, Space offer) =>
        HeightBefore(index, children.Length, offer) ?? HeightBefore(index, NotesEnd(index), offer) ?? offer.Height;

    private double? HeightBefore(int from, int to, Space offer)
    {
        if (from >= to) return null;
        var following = new StackElement(children[from..to]).Place(new Space(offer.Width, offer.Height, false));
        if (following.Fit != Fit.All) return null;
        var left = offer.Height - following.Height - children[from].GapBefore;
        return children[from - 1].Place(new Space(offer.Width, left, false)).Fit == Fit.All ? left : null;
    }

    // The end of the notes and source lines that begin at an index.
    private int NotesEnd(int from)
    {
        while (from < children.Length && children[from].KeepsWithBefore) from++;
        return from;
    }

    // Notes do not begin a page: the end of what they explain goes on to it with them, all of it where it is not divided. What comes first is
    // divided however short it is: moved whole, it would leave too much of the page empty.
    private (int Next, Element? Remainder) TakeAlongExplained(List<(double Top, Placement Placement, int Index)> placed, int next, Element? rest, Space space)
    {
        if ((rest ?? children.ElementAtOrDefault(next)) is not { KeepsWithBefore: true }) return (next, rest);
        var at = placed.FindLastIndex(p => !children[p.Index].KeepsWithBefore);
        if (at < 0) return (next, rest);
        var (top, placement, index) = placed[at];
        var notes = new StackElement(children[(index + 1)..NotesEnd(index + 1)]).Place(new Space(space.Width, MostTakenAlong, Fresh: false));
        if (notes.Fit != Fit.All) return (next, rest);
        var isFirst = placed.Take(at).All(p => children[p.Index].KeepsWithNext);
        var shorter = Shorter(children[index], placement.Height, space.Below(top) with { Parts = isFirst });
        if (shorter.Fit != Fit.Part && isFirst && space.Fresh) return (next, rest);
        placed.RemoveRange(at, placed.Count - at);
        if (shorter.Fit != Fit.Part) return (index, null);
        placed.Add((top, shorter, index));
        return (index + 1, shorter.Rest);
    }

    // A growing element gives way as far as it can before it is divided or refuses.
    private static Placement Shorter(Element element, double height, Space space)
    {
        Placement shorter;
        do
        {
            height -= ShorteningStep;
            shorter = element.Place(space with { Height = height });
        }
        while (shorter.Fit == Fit.All && height > ShorteningStep);
        return shorter;
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
