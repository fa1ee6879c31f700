using System.Collections.Immutable;

namespace Assessment.Decks;

/// <summary>Look of the document: its page format, its colours as <c>#RRGGBB</c>, its type and its distances.</summary>
public sealed record Theme
{
    private const double ForecastShare = 0.25;

    /// <summary>The default theme, which needs no touching.</summary>
    public static Theme Default { get; } = new();

    /// <summary>Shape of the pages.</summary>
    public PageFormat Format { get; init; } = PageFormat.Slides;

    /// <summary>Text sizes of slides.</summary>
    public TypeScale SlideType { get; init; } = TypeScale.Slides;

    /// <summary>Text sizes of A4 pages.</summary>
    public TypeScale PageType { get; init; } = TypeScale.Pages;

    /// <summary>Distances on slides.</summary>
    public PageSpacing SlideSpacing { get; init; } = PageSpacing.Slides;

    /// <summary>Distances on A4 pages.</summary>
    public PageSpacing A4Spacing { get; init; } = PageSpacing.Pages;

    /// <summary>Text sizes of this format.</summary>
    public TypeScale Type => Format == PageFormat.A4 ? PageType : SlideType;

    /// <summary>Distances of this format.</summary>
    public PageSpacing Spacing => Format == PageFormat.A4 ? A4Spacing : SlideSpacing;

    /// <summary>Titles and body text.</summary>
    public string Ink { get; init; } = "#16303F";

    /// <summary>Subtitles.</summary>
    public string Secondary { get; init; } = "#4B5F6B";

    /// <summary>Notes, source line, footer.</summary>
    public string Note { get; init; } = "#5B6C77";

    /// <summary>The one accent: assessed year, chapter, rules.</summary>
    public string Accent { get; init; } = "#0B6B77";

    /// <summary>The cover's block of colour.</summary>
    public string CoverBlock { get; init; } = "#0B4F5A";

    /// <summary>Background of the assessed year's column.</summary>
    public string Tint { get; init; } = "#EAF4F5";

    /// <summary>Hairlines between rows.</summary>
    public string Hairline { get; init; } = "#E6ECEF";

    /// <summary>The year before, in charts.</summary>
    public string Previous { get; init; } = "#9FB1BC";

    /// <summary>Earlier years, in charts.</summary>
    public string Earlier { get; init; } = "#C9D5DB";

    /// <summary>More favourable in comparisons; second part of a donut.</summary>
    public string Blue { get; init; } = "#1F6FB2";

    /// <summary>Less favourable in comparisons, and the short rule on the cover.</summary>
    public string Orange { get; init; } = "#E2861A";

    /// <summary>Second line of a chart: lighter than the accent and the ink, so that they differ in grey print too.</summary>
    public string SecondLine { get; init; } = "#5B97BF";

    /// <summary>Fourth line of a chart: between the ink and the accent in lightness.</summary>
    public string FourthLine { get; init; } = "#6A2C70";

    /// <summary>Every text colour with every background that pages and charts put it on.</summary>
    public ImmutableArray<TextPair> TextPairs =>
    [
        new(nameof(Ink), Ink, null, TextPair.Paper),
        new(nameof(Secondary), Secondary, null, TextPair.Paper),
        new(nameof(Note), Note, null, TextPair.Paper),
        new(nameof(Accent), Accent, null, TextPair.Paper),
        new(nameof(Ink), Ink, nameof(Tint), Tint),
        new(nameof(Secondary), Secondary, nameof(Tint), Tint),
        new(nameof(Note), Note, nameof(Tint), Tint),
        new(nameof(Accent), Accent, nameof(Tint), Tint),
        new(null, TextPair.Paper, nameof(CoverBlock), CoverBlock),
        .. ChartFills.Select(fill => LabelPair(fill.Name, fill.Colour)),
        .. ChartFills.Select(fill => new TextPair(nameof(Ink), Ink, fill.Name, Forecast(fill.Colour))),
    ];

    /// <summary>Every colour of a chart's line with the paper under it.</summary>
    public ImmutableArray<TextPair> LinePairs =>
    [
        new(nameof(Accent), Accent, null, TextPair.Paper),
        new(nameof(Ink), Ink, null, TextPair.Paper),
        new(nameof(SecondLine), SecondLine, null, TextPair.Paper),
        new(nameof(FourthLine), FourthLine, null, TextPair.Paper),
    ];

    /// <summary>Colours of the parts of a stack, which carry their labels inside. Neighbours differ in lightness.</summary>
    public ImmutableArray<string> StackColours => [.. ChartFills.Select(f => f.Colour)];

    /// <summary>Colour of a label inside of a filled shape: white where that is readable, else the ink.</summary>
    public string LabelOn(string fill) => LabelPair("", fill).Text;

    /// <summary>A colour's lighter shade that stands for a forecast.</summary>
    public static string Forecast(string colour) => TextPair.Lighter(colour, ForecastShare);

    private ImmutableArray<(string Name, string Colour)> ChartFills =>
    [
        (nameof(Accent), Accent), (nameof(Previous), Previous), (nameof(Blue), Blue), (nameof(Earlier), Earlier), (nameof(Secondary), Secondary),
        (nameof(Accent), TextPair.Lighter(Accent, 0.45)),
    ];

    private TextPair LabelPair(string name, string fill) => new TextPair(null, TextPair.Paper, name, fill) is { Contrast: >= TextPair.Required } white
        ? white
        : new TextPair(nameof(Ink), Ink, name, fill);
}
