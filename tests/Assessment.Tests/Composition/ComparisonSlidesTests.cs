using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Tests.Composition;

public class ComparisonSlidesTests
{
    private static readonly TerritorialUnit County = new(TerritorialCode.Parse("1206000"), "powiat krakowski");
    private static readonly TerritorialUnit Voivodeship = new(TerritorialCode.Parse("1200000"), "województwo małopolskie");

    [Fact]
    public void Nothing_to_compare_makes_no_slide() => Assert.Empty(Slides(Favourable.Less, 350, county: null));

    [Theory]
    [InlineData(Favourable.Less, 350, "Na tle powiatu: 1 wskaźnik korzystniejszy")]
    [InlineData(Favourable.More, 350, "Na tle powiatu: 1 wskaźnik mniej korzystny")]
    [InlineData(Favourable.Less, 400, "Na tle powiatu: 1 wskaźnik taki sam")]
    [InlineData(Favourable.Neither, 350, "Porównanie w 2020 r.")]
    public void The_title_says_how_many_indicators_are_better_than_the_nearest_larger_unit(Favourable favourable, decimal own, string title) =>
        Assert.Equal(title, Slides(favourable, own, county: 4000)[0].Title.Replace('\u00A0', ' '));

    [Fact]
    public void Without_a_group_the_slides_say_so_and_give_no_place()
    {
        var slides = Slides(Favourable.Less, 350, county: 4000);
        Assert.Contains("Grupy porównawczej nie zadeklarowano, dlatego nie podano miejsca ani ćwiartki.", Sample.AllText(slides[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("miejsce", Sample.AllText(slides[1]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_table_holds_value_and_difference_in_points()
    {
        var rows = Sample.AllText(Slides(Favourable.Less, 350, county: 4000)[1]);
        Assert.Contains("Liczba: udzial | 3,50% | 4,00% | −0,50 p.p.", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_other_slides_print_from_another_source_is_told()
    {
        var own = new CellOrigin("dane/cas/t2.csv", 5, "2020", 3, new DataSource(SourceKind.CasOzps, "CAS"), "360");
        var slides = Slides(Favourable.Less, 350, county: 4000, new Observation(Sample.Zielonki, new("bezrobotni"), 2020, Figure.Of(360), own));
        Assert.Contains("Liczba: udzial: w porównaniu 3,50% (dane GUS), w innych rozdziałach 3,60% (dane ośrodka).", Sample.AllText(slides[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_larger_unit_without_figures_is_named_beside_the_strips() =>
        Assert.Contains("Nie porównano, bo w plikach z BDL brakuje danych za 2020 r.: województwo małopolskie.",
            Sample.AllText(Slides(Favourable.Less, 350, county: 4000)[0]), StringComparison.Ordinal);

    [Fact]
    public void A_larger_unit_without_figures_is_named_under_the_table_that_compares()
    {
        var content = Sample.Content(
            [Sample.Count("bezrobotni")],
            [Observe(Sample.Zielonki, "bezrobotni", 350), Observe(County.Code, "bezrobotni", 4000)],
            new SlidePlan { Kind = SlidePlanKind.YearTable, Title = "Bezrobotni", Indicators = Sample.Codes("bezrobotni"), Comparison = true });
        var text = Sample.AllText(DeckComposer.Compose(AssessedCase.Of(content with { Case = content.Case with { ComparisonUnits = [County, Voivodeship] } })).Deck.Slides[0]);

        Assert.Contains("powiat krakowski | ", text, StringComparison.Ordinal);
        Assert.Contains("Brak danych w źródłach za lata 2018–2020: województwo małopolskie.", text, StringComparison.Ordinal);
    }

    private static ImmutableArray<Slide> Slides(Favourable favourable, decimal own, decimal? county, params Observation[] more)
    {
        var share = new DerivedIndicator(
            Sample.Count("udzial") with { Domain = new(FigureKind.Share, 2), Favourable = favourable }, Sample.Codes("bezrobotni"), Sample.Codes("ludnosc"), 100);
        var content = Sample.Content(
            [InBdl("bezrobotni"), InBdl("ludnosc")],
            [
                Observe(Sample.Zielonki, "bezrobotni", own), Observe(Sample.Zielonki, "ludnosc", 10000),
                .. county is { } number ? [Observe(County.Code, "bezrobotni", number), Observe(County.Code, "ludnosc", 100000)] : ImmutableArray<Observation>.Empty,
                .. more,
            ],
            new SlidePlan { Kind = SlidePlanKind.AmongOthers, Title = "Porównanie w {{rok}} r.", Indicators = Sample.Codes("udzial") });
        return DeckComposer.Compose(AssessedCase.Of(content with
        {
            Catalogue = new(content.Catalogue.Indicators, [share]),
            Case = content.Case with { ComparisonUnits = [County, Voivodeship] },
        })).Deck.Slides;
    }

    private static Indicator InBdl(string code) => Sample.Count(code) with { Bdl = [new("1", [code])] };

    private static Observation Observe(TerritorialCode unit, string code, decimal number) =>
        new(unit, new(code), 2020, Figure.Of(number), new CellOrigin("b.csv", 1, "w", 1, new(SourceKind.Bdl, "GUS"), ""));
}
