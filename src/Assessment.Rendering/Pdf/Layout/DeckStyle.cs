using Assessment.Decks;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Type scale and spacing of the deck in a theme's colours.</summary>
/// <param name="Theme">The colours.</param>
/// <param name="Compact">True for the denser setting, used where it saves a page.</param>
internal sealed record DeckStyle(Theme Theme, bool Compact)
{
    /// <summary>Page width in points.</summary>
    public const double PageWidth = 960;

    /// <summary>Page height in points.</summary>
    public const double PageHeight = 540;

    /// <summary>Left and right margin.</summary>
    public const double Margin = 48;

    /// <summary>Width between the margins.</summary>
    public const double ContentWidth = PageWidth - 2 * Margin;

    /// <summary>Top of the body under a title of one line.</summary>
    public const double BodyTop = 120;

    /// <summary>Bottom of the body on a slide without a source line.</summary>
    public const double BodyBottom = 486;

    /// <summary>The rule above the footer.</summary>
    public const double FooterRule = 500;

    /// <summary>Distance between columns.</summary>
    public const double ColumnGap = 36;

    public TextStyle Chapter => new(11, Theme.Accent, 1.3, FontWeight.Bold, Tracking: 0.08);

    public TextStyle Title => new(27, Theme.Ink, 1.2, FontWeight.Heavy);

    public TextStyle SmallTitle => new(22, Theme.Ink, 1.2, FontWeight.Heavy);

    public TextStyle Subtitle => new(14, Theme.Secondary);

    public TextStyle Body => Compact ? new(14, Theme.Ink, 1.43) : new(15.5, Theme.Ink, 1.5);

    public TextStyle Heading => Compact ? new(15.5, Theme.Ink, 1.35, FontWeight.Bold) : new(17, Theme.Ink, 1.35, FontWeight.Bold);

    public TextStyle Callout => Compact ? new(13.5, Theme.Ink, 1.42) : new(15, Theme.Ink, 1.48);

    public TextStyle CalloutTitle => Compact ? new(15.5, Theme.Ink, 1.35, FontWeight.Bold) : new(17, Theme.Ink, 1.4, FontWeight.Bold);

    public TextStyle CalloutDetail => Compact ? new(13, Theme.Ink, 1.42) : new(14, Theme.Ink, 1.45);

    public TextStyle Note => new(11, Theme.Note, 1.36);

    public TextStyle Caption => new(12, Theme.Secondary, 1.35);

    public TextStyle Footer => new(11, Theme.Note, 1.25);

    public TextStyle KeyNumber => new(42, Theme.Ink, 1.15, FontWeight.Black);

    public TextStyle KeyLabel => new(15, Theme.Ink, 1.3);

    public TextStyle KeyChange => new(12.5, Theme.Secondary, 1.35);
}
