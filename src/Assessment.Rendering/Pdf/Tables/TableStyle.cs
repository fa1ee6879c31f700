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
    public const double Indent = 20;

    public TextStyle Cell => new(Size, Theme.Ink, 1.3);

    public TextStyle Header => new(Math.Max(11, Size - 1), Theme.Ink, 1.25, FontWeight.Bold);

    public TextStyle Group => new(Size, Theme.Accent, 1.3, FontWeight.Bold);

    public TextStyle Part => Cell with { Color = Theme.Secondary };

    public TextStyle Forecast => Cell with { Color = Theme.Note, Italic = true };

    /// <summary>The settings from generous to dense.</summary>
    public static IEnumerable<TableStyle> From(DeckStyle deck)
    {
        var theme = deck.Theme;
        if (deck.Frame.Flows)
        {
            yield return new TableStyle(theme, 11, 4, 2.8);
            yield return new TableStyle(theme, 11, 2.5, 2.4);
            yield break;
        }
        if (deck.Density == Density.Roomy) yield return new TableStyle(theme, 15, 12, 9);
        if (deck.Density != Density.Compact) yield return new TableStyle(theme, 13, 10, 4.7);
        yield return new TableStyle(theme, 12, 7, 3.2);
        yield return new TableStyle(theme, 11, 5, 2.4);
    }
}
