using Assessment.Decks.Charts;
using Assessment.Rendering.Charts;
using Assessment.Rendering.Pdf.Layout;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>A chart. It takes the height it is offered, within limits, and never breaks.</summary>
/// <param name="chart">What it shows.</param>
/// <param name="style">Limits of its height.</param>
internal sealed class ChartElement(ChartModel chart, DeckStyle style) : Element
{
    private const double Least = 190;

    /// <inheritdoc />
    public override bool Stretches => true;

    /// <inheritdoc />
    public override double GapBefore => style.BlockGap;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        var least = style.Frame.Flows ? style.MostOfChart : Least;
        if (space.Height < least && !space.Fresh) return Placement.Nothing;
        var (width, height) = (space.Width, Math.Min(space.Height, style.MostOfChart));
        return Placement.All(height, (canvas, at) =>
        {
            var box = new XRect(at.X, at.Y, width, height);
            canvas.Figure(chart.Alternative, box, () => ChartPainter.Paint(canvas.Graphics, chart, canvas.Theme, box));
        });
    }
}
