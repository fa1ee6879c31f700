using Assessment.Decks;
using Assessment.Rendering.Pdf;
using UglyToad.PdfPig;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The pages of the sample in both formats.</summary>
public class ZielonkiPagesTests(ZielonkiDeck deck) : IClassFixture<ZielonkiDeck>
{
    private const double FooterTop = 60;
    private const double BodyHeight = 700;

    [Theory]
    [InlineData(PageFormat.Slides)]
    [InlineData(PageFormat.A4)]
    public void The_sample_is_small_enough_to_be_mailed(PageFormat format) => Assert.InRange(Drawn(format).Length, 100_000, 500_000);

    // The cover, the contents and the last page before the closing end where they end.
    [Fact]
    public void No_portrait_page_ends_more_than_forty_per_cent_empty()
    {
        using var document = PdfDocument.Open(Drawn(PageFormat.A4));
        foreach (var page in document.GetPages().Skip(2).SkipLast(2))
        {
            var lowest = page.GetWords().Select(w => w.BoundingBox.Bottom).Where(y => y > FooterTop).Min();
            Assert.True(lowest - FooterTop < 0.4 * BodyHeight, $"page {page.Number} ends at {lowest:0} pt");
        }
    }

    private byte[] Drawn(PageFormat format)
    {
        using var pdf = new MemoryStream();
        DeckPdf.Render(deck.Composed.Deck, deck.Content.Case.Theme with { Format = format }, pdf, TestContext.Current.CancellationToken);
        return pdf.ToArray();
    }
}
