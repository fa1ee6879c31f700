using Assessment.Decks;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Layout;

/// <summary>Type scale and spacing of the deck in a theme's colours.</summary>
/// <param name="Theme">Colours and page format.</param>
/// <param name="Density">How much air there is; pages that flow are plain, or compact where that spares a page.</param>
/// <param name="Spread">Points by which a chart of a flowing page is taller, or its key figures stand further apart, than usual.</param>
internal sealed record DeckStyle(Theme Theme, Density Density, double Spread = 0)
{
    private TypeScale Type => Theme.Type;

    /// <summary>Measures of the page.</summary>
    public PageFrame Frame => PageFrame.Of(Theme);

    /// <summary>Longest line of running text.</summary>
    public double Measure => Density switch { Density.Large => 760, Density.Roomy => 720, _ => 680 };

    /// <summary>Greatest height of a chart.</summary>
    public double MostOfChart => Frame.Flows ? (Density == Density.Compact ? 160 : 180) + Spread : 380;

    /// <summary>Greatest height of a picture.</summary>
    public double MostOfPicture => Frame.Flows ? 210 : double.PositiveInfinity;

    /// <summary>Greatest height of a callout that is not divided.</summary>
    public double MostOfWholeCallout => (Frame.Flows ? 0.25 : 0.5) * (Frame.BodyBottom - Frame.BodyTop);

    /// <summary>Distance between paragraphs.</summary>
    public double ParagraphGap => Gap(!Frame.Flows && Density == Density.Large ? 4 : 3);

    /// <summary>Distance between items of a list.</summary>
    public double ItemGap => Gap(Frame.Flows ? 1 : Density switch { Density.Compact => 1, Density.Large => 3, _ => 2 });

    /// <summary>Distance above a heading inside of a slide.</summary>
    public double HeadingGap => Gap(5);

    /// <summary>Distance above a table, chart, picture, callout or columns.</summary>
    public double BlockGap => Gap(4);

    /// <summary>Distance above a note or source line.</summary>
    public double NoteGap => Gap(2);

    /// <summary>Distance between columns.</summary>
    public double ColumnGap => Gap(9);

    public TextStyle Chapter => new(Type.Note, Theme.Accent, 1.3, FontWeight.Bold, Tracking: 0.08);

    public TextStyle ChapterTitle => new(Math.Round(Type.Title * 1.38, 1), Theme.Accent, 1.2, FontWeight.Heavy);

    public TextStyle Title => new(Type.Title, Theme.Ink, Frame.Flows ? 1.24 : 1.2, FontWeight.Heavy);

    public TextStyle SmallTitle => new(Math.Max(TypeScale.Least, Math.Round(Type.Title * 0.815)), Theme.Ink, 1.2, FontWeight.Heavy);

    public TextStyle Subtitle => new(Type.Subtitle, Theme.Secondary);

    public TextStyle Body => new(BodySize, Theme.Ink, 1.47);

    public TextStyle Heading => Larger(Frame.Flows ? 1 : 1.5, 1.35).Bolder();

    public TextStyle Callout => Larger(-0.5, 1.47);

    public TextStyle CalloutTitle => Larger(Frame.Flows ? 1 : 1.5, 1.37).Bolder();

    public TextStyle CalloutDetail => Larger(-1.5, 1.44);

    /// <summary>Distance between rows of key figures: at least and at most.</summary>
    public (double Least, double Most) KeyFigureGap => Frame.Flows ? (Gap(8), Gap(8) + Spread / 3) : (Gap(6), Gap(15));

    public TextStyle Note => new(Type.Note, Theme.Note, 1.36);

    public TextStyle Caption => new(Frame.Flows ? Type.Note : Type.Note + 1, Theme.Secondary, 1.35);

    public TextStyle Footer => new(Type.Note, Theme.Note, 1.25);

    public TextStyle Contents => new(Type.Subtitle, Theme.Ink, 1.3);

    public TextStyle KeyNumber => new(Type.KeyNumber, Theme.Ink, 1.15, FontWeight.Black);

    public TextStyle KeyLabel => Larger(Frame.Flows ? 0.5 : -0.5, 1.3);

    public TextStyle KeyChange => new(Frame.Flows ? Type.Note : Type.Note + 1.5, Theme.Secondary, 1.35);

    // Running text grows where there is little of it and shrinks where that saves a page.
    private double BodySize => Math.Max(TypeScale.Least, Frame.Flows ? Type.Body : Density switch
    {
        Density.Compact => Type.Body - 1.5,
        Density.Roomy => Type.Body + 1.5,
        Density.Large => Type.Body + 4.5,
        _ => Type.Body,
    });

    private double Gap(int units) => units * Theme.Spacing.Grid * (Frame.Flows && Density == Density.Compact ? 0.7 : 1);

    private TextStyle Larger(double by, double lineHeight) => new(Math.Max(TypeScale.Least, BodySize + by), Theme.Ink, lineHeight);
}
