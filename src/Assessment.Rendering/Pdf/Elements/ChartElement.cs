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
    private const double MostOfRow = 58;
    private const double StripRow = 64;
    private const double MostOfRows = 480;

    // A chart of a flowing page gives way so much where it then still fits the page.
    private const double LeastShare = 0.8;

    /// <inheritdoc />
    public override bool Stretches => true;

    /// <inheritdoc />
    public override double GapBefore => style.BlockGap;

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        var most = OfRows(style.MostOfChart);
        if (space.Height < (style.Frame.Flows ? LeastShare * most : Least) && !space.Fresh) return Placement.Nothing;
        var (width, height) = (space.Width, Math.Min(space.Height, most));
        return Placement.All(height, (canvas, at) =>
        {
            var box = new XRect(at.X, at.Y, width, height);
            canvas.Figure(chart.Alternative, box, () => ChartPainter.Paint(canvas.Graphics, chart, canvas.Theme, box));
        });
    }

    // Rows below each other need their own height on a flowing page, whatever its usual chart has, and no more than they can use.
    private double OfRows(double usual) => !style.Frame.Flows ? usual : chart.Kind switch
    {
        ChartKind.GroupedBars => Rows(Row + MoreInRow * (chart.Series.Length - 1)),
        ChartKind.Pyramid or ChartKind.ShareBars or ChartKind.Dumbbell => Rows(Row),
        ChartKind.Strip => Math.Min(MostOfRows, chart.Categories.Length * StripRow),
        _ => usual,
    };

    private double Rows(double least) => Math.Clamp(
        style.MostOfChart, Math.Min(MostOfRows, Head + chart.Categories.Length * Math.Min(least, MostOfRow)), Head + chart.Categories.Length * MostOfRow);
}
