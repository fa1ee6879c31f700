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
    private const double Head = 30;
    private const double Row = 17;
    private const double MoreInRow = 3;
    private const double MostOfRows = 480;

    // A chart of a flowing page gives way so much where it then still fits the page.
    private const double LeastShare = 0.83;

    /// <inheritdoc />
    public override bool Stretches => true;

    /// <inheritdoc />
    public override double GapBefore => style.BlockGap;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        var most = Math.Max(style.MostOfChart, RowsHeight);
        if (space.Height < (style.Frame.Flows ? LeastShare * most : Least) && !space.Fresh) return Placement.Nothing;
        var (width, height) = (space.Width, Math.Min(space.Height, most));
        return Placement.All(height, (canvas, at) =>
        {
            var box = new XRect(at.X, at.Y, width, height);
            canvas.Figure(chart.Alternative, box, () => ChartPainter.Paint(canvas.Graphics, chart, canvas.Theme, box));
        });
    }

    // Rows below each other need their own height, whatever the page's usual chart has; columns and lines do not.
    private double RowsHeight => !style.Frame.Flows ? 0 : Math.Min(MostOfRows, chart.Kind switch
    {
        ChartKind.GroupedBars => Head + chart.Categories.Length * (Row + MoreInRow * (chart.Series.Length - 1)),
        ChartKind.Pyramid or ChartKind.ShareBars or ChartKind.Dumbbell => Head + chart.Categories.Length * Row,
        ChartKind.Strip => chart.Categories.Length * 3 * Row,
        _ => 0,
    });
}
