using Assessment.Decks.Charts;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>A chart whose names and units hold only what its font can show.</summary>
internal static class PrintableChart
{
    private static readonly string SoftHyphen = PolishLineBreaking.SoftHyphen.ToString();

    /// <summary>The chart with printable names; its text alternative stays as it is.</summary>
    public static ChartModel Of(ChartModel chart) => chart with
    {
        Unit = Printable(chart.Unit),
        Categories = [.. chart.Categories.Select(Printable)],
        Series = [.. chart.Series.Select(s => s with { Name = Printable(s.Name) })],
        Strips = [.. chart.Strips.Select(s => s with { Unit = Printable(s.Unit) })],
    };

    // The regular and the bold face show the same characters; names are broken at blanks, so that hidden hyphens have no use.
    private static string Printable(string text) =>
        PrintableText.Of(text, FontFace.Named("Lato-Regular")).Replace(SoftHyphen, "", StringComparison.Ordinal).Trim();
}
