using System.Collections.Immutable;
using Assessment.Rendering.Pdf.Layout;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>Elements side by side. A column that is done leaves its width to the others on the next page.</summary>
/// <param name="columns">Weight and content of the columns from left to right.</param>
/// <param name="style">Distances.</param>
internal sealed class ColumnsElement(ImmutableArray<(double Weight, Element Content)> columns, DeckStyle style) : Element
{
    /// <inheritdoc />
    public override bool Stretches => columns.Any(c => c.Content.Stretches);

    /// <inheritdoc />
    public override double GapBefore => style.BlockGap;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (columns.IsEmpty) return Placement.Empty;
        var total = columns.Sum(c => Math.Max(c.Weight, 0.05));
        var free = space.Width - style.ColumnGap * (columns.Length - 1);
        var x = 0d;
        var placed = new List<(double X, double Weight, Placement Placement)>();
        foreach (var (weight, content) in columns)
        {
            var width = free * Math.Max(weight, 0.05) / total;
            placed.Add((x, weight, content.Place(space.Wide(width))));
            x += width + style.ColumnGap;
        }
        if (placed.All(p => p.Placement.Fit == Fit.Empty)) return Placement.Empty;
        if (placed.Any(p => p.Placement.Fit == Fit.Nothing)) return Placement.Nothing;
        Action<PageCanvas, XPoint> draw = (canvas, at) =>
        {
            foreach (var (offset, _, placement) in placed) placement.Draw(canvas, new XPoint(at.X + offset, at.Y));
        };
        var height = placed.Max(p => p.Placement.Height);
        var rest = placed.Where(p => p.Placement.Rest is not null).Select(p => (p.Weight, p.Placement.Rest!)).ToImmutableArray();
        return rest.IsEmpty ? Placement.All(height, draw) : Placement.Part(height, draw, new ColumnsElement(rest, style));
    }
}
