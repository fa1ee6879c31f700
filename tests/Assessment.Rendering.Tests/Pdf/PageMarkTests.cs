using Assessment.Decks;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>The word that marks the pages of a draft.</summary>
public sealed class PageMarkTests
{
    private static readonly Deck Draft = SampleDeck.Of(SampleDeck.Divider, SampleDeck.Reasons, SampleDeck.LongTable) with { Mark = "PROJEKT" };

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_draft_says_so_on_its_cover_to_everybody(PageFormat format)
    {
        using var pdf = ReadBack.Of(Draft, Theme.Default with { Format = format });
        Assert.Contains("PROJEKT", ReadBack.Content(pdf.Document.GetPage(1)), StringComparison.Ordinal);
        PageChecks.NoOverlap(pdf);
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void Every_other_page_of_a_draft_shows_it_without_repeating_it_to_a_screen_reader(PageFormat format)
    {
        using var pdf = ReadBack.Of(Draft, Theme.Default with { Format = format });
        Assert.All(pdf.Document.GetPages().Skip(1), page =>
        {
            Assert.Contains("PROJEKT", ReadBack.Decoration(page), StringComparison.Ordinal);
            Assert.DoesNotContain("PROJEKT", ReadBack.Content(page), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_version_bears_no_mark()
    {
        using var pdf = ReadBack.Of(Draft with { Mark = null });
        Assert.DoesNotContain("PROJEKT", string.Concat(pdf.Document.GetPages().Select(p => p.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chapter_name_leaves_room_for_the_mark()
    {
        var chapter = string.Join(' ', Enumerable.Repeat("korzystający z pomocy i wsparcia", 6));
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.Reasons with { Chapter = chapter }) with { Mark = "PROJEKT" });
        PageChecks.NoOverlap(pdf);
        PageChecks.InsideSafeArea(pdf, Theme.Default);
    }
}
