using Assessment.Decks;

namespace Assessment.Rendering.Tests.Pdf;

/// <summary>The first page and the dividers, whatever their words.</summary>
public sealed class CoverTests
{
    [Theory]
    [InlineData(PageFormat.Slides, 30)]
    [InlineData(PageFormat.A4, 30)]
    [InlineData(PageFormat.Slides, 120)]
    [InlineData(PageFormat.A4, 120)]
    [InlineData(PageFormat.Slides, 900)]
    [InlineData(PageFormat.A4, 900)]
    public void A_very_long_title_never_runs_off_the_page(PageFormat format, int words)
    {
        var title = string.Join(' ', Enumerable.Range(1, words).Select(i => i % 9 == 0 ? "współfinansowanych" : "oceny"));
        var deck = SampleDeck.Of(new Slide("Część", title, "Podtytuł", []) { IsDivider = true });
        using var pdf = ReadBack.Of(deck with { Cover = deck.Cover! with { Title = title } }, Theme.Default with { Format = format });
        foreach (var page in pdf.Document.GetPages().SkipLast(1))
        {
            var letters = page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).ToArray();
            Assert.All(letters, l => Assert.True(
                l.StartBaseLine.X >= 30 && l.EndBaseLine.X <= page.Width - 30 && l.StartBaseLine.Y >= 20 && l.StartBaseLine.Y <= page.Height - 20,
                $"„{l.Value}” at {l.StartBaseLine}"));
        }
        PageChecks.NoOverlap(pdf);
        Assert.Contains("Sesja", ReadBack.Content(pdf.Document.GetPage(1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void A_divider_is_a_page_of_its_own_without_a_footer(PageFormat format)
    {
        using var pdf = ReadBack.Of(SampleDeck.Of(SampleDeck.Divider, SampleDeck.Reasons), Theme.Default with { Format = format });
        Assert.Contains("Diagnoza sytuacji społecznej", ReadBack.Content(pdf.Document.GetPage(2)), StringComparison.Ordinal);
        Assert.DoesNotContain("2 /", ReadBack.Decoration(pdf.Document.GetPage(2)), StringComparison.Ordinal);
        Assert.Contains("3 / 4", ReadBack.Decoration(pdf.Document.GetPage(3)), StringComparison.Ordinal);
    }
}
