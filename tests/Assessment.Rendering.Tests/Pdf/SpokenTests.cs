using System.Collections.Immutable;
using Assessment.Decks;
using UglyToad.PdfPig.Tokens;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>What a screen reader says where the eye is told by place, colour or form.</summary>
public sealed class SpokenTests
{
    [Fact]
    public void An_indented_row_says_that_it_is_a_part()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.Reasons, SampleDeck.ForecastTable));
        var parts = pdf.Structure().Where(e => e.Type == "Span").Select(e => pdf.Text(e.Element, "ActualText")).Where(t => t.StartsWith("w tym", StringComparison.Ordinal));
        Assert.Equal(["w tym: wielodzietność", "w tym: rodziny niepełne", "w tym: rodziny wielodzietne", "w tym: w rejonach opiekuńczych"], parts);
    }

    [Fact]
    public void An_indented_row_without_the_words_is_given_them()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("", "Tytuł", null, [SampleDeck.Table(["a", "b"], 1, SampleDeck.Row("kobiety", default, 1, "12"))])));
        Assert.Contains(pdf.Structure(), e => e.Type == "Span" && pdf.Text(e.Element, "ActualText") == "w tym: kobiety");
    }

    [Fact]
    public void The_tiny_line_of_a_key_figure_says_its_years()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.KeyFigures));
        var line = Assert.Single(pdf.Structure(), e => e.Type == "Figure" && pdf.Text(e.Element, "Alt").StartsWith("2018", StringComparison.Ordinal));
        Assert.Equal("2018 r. – 426, 2019 r. – 401, 2020 r. – 439", pdf.Text(line.Element, "Alt"));
    }

    [Fact]
    public void Dots_to_sign_on_are_a_place_to_sign()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.Reasons) with { Closing = ["Zielonki", "...................."] });
        Assert.Equal("Miejsce na podpis", pdf.Text(pdf.Structure().Last(e => e.Type == "Span").Element, "ActualText"));
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_list_over_several_pages_is_one_list_with_whole_items(PageFormat format)
    {
        ImmutableArray<ListItem> items =
        [
            .. Enumerable.Range(1, 90).Select(i => new ListItem(
                i == 7 ? string.Join(' ', Enumerable.Repeat("bardzo długi punkt", 250)) : $"punkt {i}",
                i == 50 ? new ListBlock([.. Enumerable.Range(1, 40).Select(n => new ListItem($"podpunkt {n}"))]) : null)),
        ];
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("", "Tytuł", null, [new ListBlock(items)])), Theme.Default with { Format = format });
        Assert.True(pdf.Document.NumberOfPages > 4);
        ConformanceChecks.Hold(pdf);
        Assert.Equal([90, 40], pdf.Structure().Where(e => e.Type == "L").Select(e => pdf.Kids(e.Element).Count));
        Assert.All(pdf.Structure().Where(e => e.Type == "LI"), e => Assert.Equal("Lbl", ReadBack.Name((DictionaryToken)pdf.Kids(e.Element)[0], "S")));
    }
}
