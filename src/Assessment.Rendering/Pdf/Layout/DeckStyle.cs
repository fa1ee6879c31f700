using Assessment.Decks;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Type scale and spacing of the deck in a theme's colours.</summary>
/// <param name="Theme">Colours and page format.</param>
/// <param name="Density">How much air there is; pages that flow have one density.</param>
internal sealed record DeckStyle(Theme Theme, Density Density)
{
    /// <summary>Measures of the page.</summary>
    public PageFrame Frame => PageFrame.Of(Theme.Format);

    /// <summary>Longest line of running text.</summary>
    public double Measure => Density switch { Density.Large => 760, Density.Roomy => 720, _ => 680 };

    /// <summary>Greatest height of a chart.</summary>
    public double MostOfChart => Frame.Flows ? 196 : 380;

    /// <summary>Greatest height of a picture.</summary>
    public double MostOfPicture => Frame.Flows ? 210 : double.PositiveInfinity;

    /// <summary>Distance between paragraphs.</summary>
    public double ParagraphGap => Frame.Flows ? 7 : Density == Density.Large ? 17 : 12;

    /// <summary>Distance between items of a list.</summary>
    public double ItemGap => Frame.Flows ? 3 : Density switch { Density.Compact => 4, Density.Large => 11, _ => 8 };

    public TextStyle Chapter => new(11, Theme.Accent, 1.3, FontWeight.Bold, Tracking: 0.08);

    public TextStyle ChapterTitle => new(20, Theme.Accent, 1.2, FontWeight.Heavy);

    public TextStyle Title => Frame.Flows ? new(14.5, Theme.Ink, 1.24, FontWeight.Heavy) : new(27, Theme.Ink, 1.2, FontWeight.Heavy);

    public TextStyle SmallTitle => new(22, Theme.Ink, 1.2, FontWeight.Heavy);

    public TextStyle Subtitle => Frame.Flows ? new(11.5, Theme.Secondary) : new(14, Theme.Secondary);

    public TextStyle Body => Sized(14, 15.5, 17, 20, 11.5, 1.47);

    public TextStyle Heading => Sized(15.5, 17, 18, 21, 12.5, 1.35).Bolder();

    public TextStyle Callout => Sized(13.5, 15, 16, 19, 11.5, 1.47);

    public TextStyle CalloutTitle => Sized(15.5, 17, 18, 21, 12.5, 1.37).Bolder();

    public TextStyle CalloutDetail => Sized(13, 14, 15.5, 17, 11.5, 1.44);

    /// <summary>Distance between rows of key figures: at least and at most.</summary>
    public (double Least, double Most) KeyFigureGap => Frame.Flows ? (20, 20) : (24, 60);

    public TextStyle Note => new(11, Theme.Note, 1.36);

    public TextStyle Caption => new(Frame.Flows ? 11 : 12, Theme.Secondary, 1.35);

    public TextStyle Footer => new(11, Theme.Note, 1.25);

    public TextStyle Contents => new(Frame.Flows ? 11.5 : 14, Theme.Ink, 1.3);

    public TextStyle KeyNumber => new(Frame.Flows ? 30 : 42, Theme.Ink, 1.15, FontWeight.Black);

    public TextStyle KeyLabel => new(Frame.Flows ? 12 : 15, Theme.Ink, 1.3);

    public TextStyle KeyChange => new(Frame.Flows ? 11 : 12.5, Theme.Secondary, 1.35);

    private TextStyle Sized(double compact, double plain, double roomy, double large, double flowing, double lineHeight) => new(
        Frame.Flows ? flowing : Density switch { Density.Compact => compact, Density.Roomy => roomy, Density.Large => large, _ => plain },
        Theme.Ink,
        lineHeight);
}
