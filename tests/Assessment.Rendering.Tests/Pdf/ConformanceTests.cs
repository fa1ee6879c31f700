using Assessment.Decks;
using Assessment.Rendering.Pdf;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>The rules that an independent validator applied to the finished file, kept by decks of every kind.</summary>
public sealed class ConformanceTests
{
    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_deck_with_every_kind_of_block_conforms(PageFormat format) => Conforms(SampleDeck.Whole, format);

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Text_that_no_font_can_show_does_not_break_conformance(PageFormat format) => Conforms(HostileDeck.Whole, format);

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Empty_texts_do_not_break_conformance(PageFormat format)
    {
        Conforms(HostileDeck.Named(""), format);
        Conforms(HostileDeck.Named(" "), format);
        Conforms(SampleDeck.Of(), format);
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_sheet_without_a_cover_conforms_and_begins_on_page_1(PageFormat format)
    {
        var sheet = SampleDeck.Of(new Slide("Errata", "Tytuł", "Zmiany", [new ParagraphBlock("Tekst"), new HeadingBlock("Pliki")])) with { Cover = null };
        Conforms(sheet, format);
        using var pdf = ReadBack.Of(sheet, Theme.Default with { Format = format });
        Assert.Equal(1, pdf.Document.NumberOfPages);
        Assert.Equal(["H1", "H2", "H3"], pdf.Structure().Select(e => e.Type).Where(t => t.StartsWith('H')));
    }

    [Fact]
    public void Endless_texts_are_stored_cut_and_printed_whole()
    {
        var endless = string.Join(' ', Enumerable.Repeat("słowo", 8_000));
        var deck = SampleDeck.Of(new Slide("Rozdział", "Tytuł", null, [new ParagraphBlock(endless), SampleDeck.Table(["a"], 0) with { Summary = endless }]));
        using var pdf = ReadBack.Of(deck with { Metadata = deck.Metadata with { Title = endless, Subject = endless, Keywords = endless } });
        ConformanceChecks.Hold(pdf);
        Assert.EndsWith("…", pdf.Document.Information.Title, StringComparison.Ordinal);
        Assert.Equal(8_000, pdf.Squeezed().Split("słowo").Length - 1);
    }

    [Fact]
    public void A_document_without_a_title_is_refused()
    {
        var deck = SampleDeck.Whole;
        using var output = new MemoryStream();
        Assert.Throws<ArgumentException>(() =>
            DeckPdf.Render(deck with { Metadata = deck.Metadata with { Title = " " } }, Theme.Default, output, TestContext.Current.CancellationToken));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void A_link_on_blanks_alone_is_no_link()
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(new Slide("", "Tytuł", null,
            [new ParagraphBlock(new RichText([new TextRun("przed"), new TextRun(" ", Link: new Uri("https://example.com")), new TextRun("po")]))])));
        ConformanceChecks.Hold(pdf);
        Assert.DoesNotContain(pdf.Structure(), e => e.Type == "Link");
    }

    private static void Conforms(Deck deck, PageFormat format)
    {
        using var pdf = ReadBack.Of(deck, Theme.Default with { Format = format });
        ConformanceChecks.Hold(pdf);
        PageChecks.NestedProperly(pdf);
    }
}
