using Assessment.Decks;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Measures of a page in points.</summary>
/// <param name="Width">Page width.</param>
/// <param name="Height">Page height.</param>
/// <param name="Margin">Left and right margin.</param>
/// <param name="BodyTop">Top of the body: on slides under a title of one line with its subtitle.</param>
/// <param name="BodyBottom">Bottom of the body, where no source line stands under it.</param>
/// <param name="FooterRule">The rule above the footer.</param>
/// <param name="Flows">True when slides follow each other on a page, false when each begins a new one.</param>
internal sealed record PageFrame(double Width, double Height, double Margin, double BodyTop, double BodyBottom, double FooterRule, bool Flows)
{
    private static readonly PageFrame Slide = new(960, 540, 48, 120, 486, 500, Flows: false);

    private static readonly PageFrame Portrait = new(595.28, 841.89, 50, 74, 776, 790, Flows: true);

    /// <summary>Width between the margins.</summary>
    public double ContentWidth => Width - 2 * Margin;

    /// <summary>The measures of a theme's pages.</summary>
    public static PageFrame Of(Theme theme) => (theme.Format == PageFormat.A4 ? Portrait : Slide) with { Margin = theme.Spacing.Margin };
}
