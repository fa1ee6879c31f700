using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Territory;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The invented town: a case with everything in it, which must be read without a warning and say on its cover what it is.</summary>
public class TownDeckTests(TownDeck deck) : IClassFixture<TownDeck>
{
    private static readonly TerritorialCode Town = TerritorialCode.Parse("9807011");

    [Fact]
    public void Nothing_in_it_is_worth_a_warning() =>
        Assert.Empty(deck.Assessed.Problems.Where(p => p.Severity != Severity.Information));

    [Fact]
    public void Its_cover_and_every_footer_say_that_it_is_invented()
    {
        Assert.Contains("Dane zmyślone – przykład", deck.Composed.Deck.Cover!.Lines);
        Assert.EndsWith("Dane zmyślone – przykład", deck.Composed.Deck.Metadata.Footer, StringComparison.Ordinal);
    }

    [Fact]
    public void Ages_by_sex_are_drawn_as_a_pyramid_and_parts_of_the_deck_are_opened_by_dividers()
    {
        var slides = deck.Composed.Deck.Slides;
        var pyramid = Assert.Single(slides.SelectMany(s => s.Blocks).OfType<ChartBlock>(), c => c.Chart.Kind == ChartKind.Pyramid).Chart;
        Assert.Equal((18, 2), (pyramid.Categories.Length, pyramid.Series.Length));
        Assert.Equal(["kobiety", "mężczyźni"], pyramid.Series.Select(s => s.Name));
        Assert.Equal(["Diagnoza", "Zasoby", "Wskaźniki i wnioski"], slides.Where(s => s.IsDivider).Select(s => s.Title));
    }

    [Fact]
    public void Every_row_of_every_table_fills_all_columns() =>
        Assert.All(deck.Composed.Deck.Slides.SelectMany(s => s.Blocks).OfType<Decks.Tables.TableBlock>(),
            t => Assert.All(t.Rows, r => Assert.Equal(t.Columns.Length, r.Cells.Sum(c => c.ColumnSpan))));

    [Fact]
    public void A_series_goes_on_under_the_code_that_changed_in_2022()
    {
        var origins = deck.Assessed.Case.Years.Select(y => deck.Assessed.Observations.Candidates(Town, new("ludnosc"), y)
            .Select(o => o.Origin).OfType<CellOrigin>().First(c => c.File.Contains("LUDN_2137", StringComparison.Ordinal)).Line).ToArray();
        Assert.Equal(origins[0], origins[1]);
        Assert.NotEqual(origins[1], origins[2]);
        Assert.Equal(origins[2], origins[4]);
    }

    [Fact]
    public void The_new_powiat_has_no_figures_before_it_existed()
    {
        var county = Town.County;
        Assert.Equal([false, false, true, true, true],
            deck.Assessed.Case.Years.Select(y => deck.Assessed.Observations.At(county, new("bezrobotni"), y).HasNumber));
    }

    [Fact]
    public void Every_chapter_of_the_form_has_figures_of_the_assessed_year() =>
        Assert.Equal(["2", "3.1", "4", "5", "6", "6.1", "6.2", "7", "8", "9"],
            deck.Assessed.Catalogue.Indicators.Where(i => deck.Assessed.At(i.Code, 2024).HasNumber).Select(i => i.Chapter).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Signs_of_its_sources_stay_apart()
    {
        Assert.Equal(MissingReason.NotReported, deck.Assessed.At(new("decyzje.odmowne"), 2020).Missing);
        Assert.Equal(MissingReason.NotApplicable, deck.Assessed.At(new("prorodzinna.wychowawcze.kwota"), 2024).Missing);
        Assert.Equal(MissingReason.NotInSource, deck.Assessed.At(new("opieka.opiekunowie-dzienni"), 2020).Missing);
    }

    [Fact]
    public void Its_peer_group_is_the_urban_gminas_of_half_to_twice_its_size()
    {
        var group = deck.Assessed.Comparisons.Group;
        Assert.Equal((11729.5m, 46918m), (group!.Smallest, group.Largest));
        Assert.Equal(16, group.Members.Length);
        Assert.All(group.Members, m => Assert.True(m.Unit.Code.Kind == UnitKind.UrbanGmina && m.Size.Figure.Number >= group.Smallest && m.Size.Figure.Number <= group.Largest));
        Assert.DoesNotContain(group.Members, m => m.Unit.Name is "Bukogród" or "Borkowizna" or "Śródrzecze");
    }

    [Fact]
    public void It_is_compared_by_the_same_definition_as_the_others()
    {
        var comparison = deck.Assessed.Comparisons.Find(new("wsk.bezrobotni.wiek-produkcyjny"));
        Assert.Equal(687m / 13494 * 100, comparison!.Own.Figure.Number);
        Assert.Equal(["powiat lipogrodzki", "województwo śródrzeckie", "kraj (dane zmyślone)"], comparison.Larger.Select(u => u.Unit.Name));
        Assert.Equal(["Turzogród"], comparison.MissingPeers.Select(u => u.Name));
        Assert.Equal((10, 16, 3), (comparison.Standing?.Place, comparison.Standing?.Units, comparison.Standing?.Quartile));
    }

    [Fact]
    public void The_comparison_says_who_is_better_who_is_missing_and_that_better_is_not_good()
    {
        var slides = deck.Composed.Deck.Slides.Where(s => s.Chapter == "Na tle sąsiadów").ToArray();
        Assert.Equal("Na tle powiatu: 2\u00A0wskaźniki korzystniejsze; na tle województwa i\u00A0kraju: 2\u00A0mniej korzystne", slides[0].Title);
        var notes = slides[0].Blocks.OfType<Decks.NoteBlock>().Select(n => n.Text.Plain).ToArray();
        Assert.Contains(notes, n => n.EndsWith("Lepiej lub gorzej od innych nie znaczy dobrze lub źle.", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.StartsWith("Nie uszeregowano, bo brakuje danych za 2024 r.: Turzogród (", StringComparison.Ordinal));
        Assert.Contains(notes, n => n.Contains("agregat może być niepełny", StringComparison.Ordinal));
        Assert.Contains(deck.Composed.Deck.Slides, s => s.Title == "Z kim porównano" && s.Figures.Length == 17);
    }

    [Fact]
    public void The_posts_it_lacks_are_those_that_are_budgeted()
    {
        var budget = deck.Assessed.Findings.Recommendations.Single(r => r.Rule.Id == "etaty").Budget;
        Assert.Equal((2m, 204_000m), (budget?.Quantity, budget?.Amount));
        Assert.Contains(deck.Assessed.Findings.All, f => f.Text.Contains("na jeden etat przypada 2\u00A0406\u00A0mieszkańców", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Forecasts_of_the_form_are_marked(int year) =>
        Assert.True(deck.Assessed.At(new IndicatorCode("ludnosc"), year).Notes.HasFlag(FigureNotes.Forecast));
}
