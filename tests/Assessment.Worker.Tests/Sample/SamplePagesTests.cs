using Assessment.Decks;
using Assessment.Rendering.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The pages of both samples in both formats.</summary>
public class SamplePagesTests(ZielonkiDeck zielonki, TownDeck town) : IClassFixture<ZielonkiDeck>, IClassFixture<TownDeck>
{
    private const string Zielonki = "zielonki-2020";
    private const string Town = "przyklad-miasto-2024";
    private const double FooterTop = 60;
    private const double BodyHeight = 700;

    [Theory]
    [InlineData(Zielonki, PageFormat.Slides)]
    [InlineData(Zielonki, PageFormat.A4)]
    [InlineData(Town, PageFormat.Slides)]
    [InlineData(Town, PageFormat.A4)]
    public void The_sample_is_small_enough_to_be_mailed(string sample, PageFormat format) =>
        Assert.InRange(Drawn(sample, format).Length, 100_000, 500_000);

    // The cover, the contents, the dividers with the page before them and the last page before the closing end where they end.
    [Theory]
    [InlineData(Zielonki)]
    [InlineData(Town)]
    public void No_portrait_page_ends_more_than_forty_per_cent_empty(string sample)
    {
        using var document = PdfDocument.Open(Drawn(sample, PageFormat.A4));
        var pages = document.GetPages().ToArray();
        var judged = pages[2..^2].Where((page, i) => !IsDivider(page) && !IsDivider(pages[i + 3])).ToArray();
        Assert.NotEmpty(judged);
        Assert.All(judged, page =>
        {
            var lowest = page.GetWords().Select(w => w.BoundingBox.Bottom).Where(y => y > FooterTop).Min();
            Assert.True(lowest - FooterTop < 0.4 * BodyHeight, $"page {page.Number} ends at {lowest:0} pt");
        });
    }

    // A divider has no page number.
    private static bool IsDivider(Page page) => !page.GetWords().Any(w => w.BoundingBox.Bottom < FooterTop);

    private byte[] Drawn(string sample, PageFormat format)
    {
        var (composed, theme) = sample == Town ? (town.Composed, town.Assessed.Case.Theme) : (zielonki.Composed, zielonki.Content.Case.Theme);
        using var pdf = new MemoryStream();
        DeckPdf.Render(composed.Deck, theme with { Format = format }, pdf, TestContext.Current.CancellationToken);
        return pdf.ToArray();
    }
}
