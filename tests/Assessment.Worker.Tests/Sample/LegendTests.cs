using System.Text.RegularExpressions;
using Assessment.Decks;
using Assessment.Provenance;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The legend of signs at the end of both samples against the signs that their pages really print.</summary>
public sealed class LegendTests(ZielonkiDeck zielonki, TownDeck town) : IClassFixture<ZielonkiDeck>, IClassFixture<TownDeck>
{
    [Theory]
    [InlineData("zielonki")]
    [InlineData("miasto")]
    public void One_legend_explains_every_sign_of_the_tables_and_charts_and_no_other(string sample)
    {
        var deck = Of(sample);
        var printed = PrintedTables.Of(deck).SelectMany(t => t.Table.Rows).SelectMany(r => r.Cells)
            .Where(c => c?.Figure is { Figure.HasNumber: false }).Select(c => c!.Text.Plain).Distinct().Order(StringComparer.Ordinal).ToArray(); // filtered
        Assert.True(printed.Length > 2, string.Join(' ', printed));
        var legends = deck.Slides.SelectMany(s => s.Blocks.OfType<ListBlock>()).Where(l => l.Items.All(i => Sign.IsMatch(i.Text.Plain))).ToArray();
        var legend = Assert.Single(legends).Items.Select(i => Sign.Match(i.Text.Plain).Groups["sign"].Value);
        Assert.Equal(printed, legend.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("zielonki")]
    [InlineData("miasto")]
    public void A_slide_explains_the_signs_that_its_own_tables_print(string sample)
    {
        var deck = Of(sample);
        foreach (var slide in PrintedTables.Of(deck).Where(t => !t.IsChart).GroupBy(t => t.Slide))
        {
            var notes = string.Join('\n', deck.Slides[slide.Key].Blocks.OfType<NoteBlock>().Select(n => n.Text.Plain));
            Assert.All(slide.SelectMany(t => t.Table.Rows).SelectMany(r => r.Cells).Where(c => c?.Figure is { Figure.HasNumber: false }).Select(c => c!.Text.Plain).Distinct(), // filtered
                sign => Assert.Contains($"„{sign}” – ", notes, StringComparison.Ordinal));
        }
    }

    private static Regex Sign { get; } = new("^„(?<sign>[^”]{1,4})” – [^„]+$", RegexOptions.CultureInvariant);

    private Deck Of(string sample) => (sample == "zielonki" ? zielonki.Composed : town.Composed).Deck;
}
