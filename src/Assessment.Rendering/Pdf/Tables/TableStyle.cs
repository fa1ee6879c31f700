using Assessment.Decks;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>Type sizes and distances of a table at one density.</summary>
/// <param name="Theme">Colours.</param>
/// <param name="Size">Size of the body text in points.</param>
/// <param name="PaddingX">Distance of a cell's text from its sides.</param>
/// <param name="PaddingY">Distance of a cell's text from its top and bottom.</param>
internal sealed record TableStyle(Theme Theme, double Size, double PaddingX, double PaddingY)
{
    /// <summary>Distance before the first forecast column.</summary>
    public const double ForecastGap = 14;

    /// <summary>Indentation of a <i>w tym</i> row.</summary>
    public double Indent => Theme.Format == PageFormat.A4 ? 12 : 20;

    public TextStyle Cell => new(Size, Theme.Ink, 1.3);

    public TextStyle Header => new(Math.Max(TypeScale.Least, Size - 1), Theme.Ink, 1.25, FontWeight.Bold);

    public TextStyle Group => new(Size, Theme.Accent, 1.3, FontWeight.Bold);

    public TextStyle Part => Cell with { Color = Theme.Secondary };

    public TextStyle Forecast => Cell with { Color = Theme.Note, Italic = true };

    /// <summary>The settings from generous to dense.</summary>
    public static IEnumerable<TableStyle> From(DeckStyle deck)
    {
        var (theme, size) = (deck.Theme, deck.Theme.Type.Table);
        if (deck.Frame.Flows)
        {
            if (deck.Density == Density.Compact) yield return new TableStyle(theme, size, 4, 1.2);
            else yield return new TableStyle(theme, size, 4, 2.4);
            yield return new TableStyle(theme, size, 2.5, deck.Density == Density.Compact ? 1.2 : 2);
            yield break;
        }
        if (deck.Density == Density.Roomy) yield return new TableStyle(theme, size + 2, 12, 9);
        if (deck.Density != Density.Compact) yield return new TableStyle(theme, size, 10, 4.7);
        yield return new TableStyle(theme, Smaller(1), 7, 3.2);
        yield return new TableStyle(theme, Smaller(2), 5, 2.4);

        double Smaller(double by) => Math.Max(TypeScale.Least, size - by);
    }
}
