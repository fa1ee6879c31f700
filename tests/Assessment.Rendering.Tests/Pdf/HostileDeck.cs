using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Rendering.Tests.Charts;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>A deck whose every text holds what no font, XML or screen reader takes.</summary>
internal static class HostileDeck
{
    /// <summary>Emoji, controls, noncharacters, half a surrogate pair, private use, hidden hyphens, other scripts, a combining accent.</summary>
    public const string Text =
        "Żółć 😀🇵🇱 → ∑ ☎ \u0001\u0000 \u200B\u200D\uFEFF\uFFFE\uFFFF \uE000 \uF8FF wielo\u00ADdzietność a\u0301 中文 ﬁ m² \ud800 \u2028 \r\n\t (nawias) \\ <znak> & koniec";

    private static readonly ChartModel[] Charts =
    [
        SampleCharts.Columns, SampleCharts.Bars, SampleCharts.Line, SampleCharts.Donut, SampleCharts.Stack,
        SampleCharts.Shares, SampleCharts.Slope, SampleCharts.Dumbbell, SampleCharts.Pyramid, SampleCharts.Strip,
    ];

    public static Deck Whole { get; } = Named(Text);

    /// <summary>The deck with another text everywhere but in the document's title.</summary>
    public static Deck Named(string text)
    {
        var deck = SampleDeck.Of([new Slide(text, text, text, [.. Blocks(text)]), .. Charts.Select(c => new Slide(text, text, null, [new ChartBlock(Renamed(c, text))]))]);
        return deck with
        {
            Metadata = deck.Metadata with { Author = text, Subject = text, Keywords = text, Footer = text },
            Cover = deck.Cover! with { Overline = text, Title = text, Institution = text, Lines = [text] },
            Closing = [text],
        };
    }

    private static IEnumerable<Block> Blocks(string text) =>
    [
        new HeadingBlock(text),
        new ParagraphBlock(new RichText([new TextRun(text), new TextRun(text, true, true, new Uri("https://example.com/?q=(ą)\\b"))])),
        new NoteBlock(text),
        new CalloutBlock([text, text], Title: true),
        new ListBlock([new ListItem(text, new ListBlock([new ListItem(text)], Ordered: true))]),
        new KeyFiguresBlock([new KeyFigure(text, text, text, 1, [1, 2])]),
        new TableBlock([new TableColumn(CellAlignment.Left), new TableColumn(CellAlignment.Right)], [new TableRow([text, text])], [new TableRow([text, text], Indent: 1)], text),
        new ImageBlock([new Picture("a.jpg", SampleDeck.Photo(60, 40, true), text, text)]),
        new SourceBlock(text),
    ];

    private static ChartModel Renamed(ChartModel chart, string text) => chart with
    {
        Alternative = text,
        Unit = text,
        Categories = [.. chart.Categories.Select(_ => text)],
        Series = [.. chart.Series.Select(s => s with { Name = text })],
        Strips = [.. chart.Strips.Select(s => s with { Unit = text })],
    };
}
