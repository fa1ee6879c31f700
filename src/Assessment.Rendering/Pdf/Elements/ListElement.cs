using System.Collections.Immutable;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>A bullet or numbered list. It breaks between items and, where it must, between lines of an item.</summary>
/// <param name="items">Its items.</param>
/// <param name="ordered">True when the labels are numbers.</param>
/// <param name="gapBefore">Distance to the element before it.</param>
/// <param name="itemGap">Distance between its items.</param>
/// <param name="continuation">Joins its parts on several pages.</param>
internal sealed class ListElement(ImmutableArray<ListElement.Item> items, bool ordered, double gapBefore, double itemGap, Continuation continuation) : Element
{
    /// <inheritdoc />
    public override double GapBefore => gapBefore;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (items.IsEmpty) return Placement.Empty;
        var placed = new List<(double Top, Item Item, Placement Placement)>();
        var y = 0d;
        var index = 0;
        Element? rest = null;
        for (; index < items.Length && rest is null; index++)
        {
            var item = items[index];
            var top = placed.Count == 0 ? 0 : y + itemGap;
            var placement = item.Body.Place(space.Below(top).Wide(space.Width - item.Indent));
            if (placement.Fit == Fit.Empty) continue;
            if (placement.Fit == Fit.Nothing) break;
            placed.Add((top, item, placement));
            y = top + placement.Height;
            rest = placement.Rest;
        }
        ImmutableArray<Item> remaining = rest is null ? items[index..] : [items[index - 1] with { Label = null, Body = rest }, .. items[index..]];
        if (placed.Count == 0) return remaining.IsEmpty ? Placement.Empty : Placement.Nothing;
        Action<PageCanvas, XPoint> draw = (canvas, at) => canvas.List(ordered, () =>
        {
            foreach (var (top, item, placement) in placed) Draw(canvas, item, placement, new XPoint(at.X, at.Y + top));
            continuation.Join(canvas.Current);
        });
        return remaining.IsEmpty ? Placement.All(y, draw) : Placement.Part(y, draw, new ListElement(remaining, ordered, gapBefore, itemGap, continuation));
    }

    private static void Draw(PageCanvas canvas, Item item, Placement body, XPoint at) => canvas.Tagged(StructureTag.ListItem, () =>
    {
        if (item.Label is { } label)
        {
            canvas.Tagged(StructureTag.Label, () => canvas.Text(
                label, item.LabelStyle, new XPoint(at.X + item.Indent - 9 - item.LabelStyle.Width(label), at.Y + item.LabelStyle.Baseline)));
        }
        canvas.Tagged(StructureTag.ListBody, () => body.Draw(canvas, new XPoint(at.X + item.Indent, at.Y)));
        item.Continuation.Join(canvas.Current);
    });

    /// <summary>An item of the list.</summary>
    /// <param name="Label">Its bullet or number; <c>null</c> when the item continues from the page before.</param>
    /// <param name="LabelStyle">How the label looks.</param>
    /// <param name="Indent">Distance of the text from the list's left edge.</param>
    /// <param name="Body">Its text and the lists inside it.</param>
    /// <param name="Continuation">Joins its parts on several pages.</param>
    internal sealed record Item(string? Label, TextStyle LabelStyle, double Indent, Element Body, Continuation Continuation);
}
