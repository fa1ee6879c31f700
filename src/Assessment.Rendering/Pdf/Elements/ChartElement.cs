using Assessment.Decks.Charts;
using Assessment.Rendering.Charts;
using Assessment.Rendering.Pdf.Layout;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>A chart. It takes the height it is offered, within limits, and never breaks.</summary>
/// <param name="chart">What it shows.</param>
internal sealed class ChartElement(ChartModel chart) : Element
{
    private const double Least = 190;
    private const double Most = 380;

    /// <inheritdoc />
    public override bool Stretches => true;

    /// <inheritdoc />
    public override double GapBefore => 14;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        if (space.Height < Least && !space.Fresh) return Placement.Nothing;
        var (width, height) = (space.Width, Math.Min(space.Height, Most));
        return Placement.All(height, (canvas, at) =>
        {
            var box = new XRect(at.X, at.Y, width, height);
            canvas.Figure(chart.Alternative, box, () => ChartPainter.Paint(canvas.Graphics, chart, canvas.Theme, box));
        });
    }
}
