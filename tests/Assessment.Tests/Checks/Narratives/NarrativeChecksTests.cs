using Assessment.Cases;
using Assessment.Checks.Narratives;
using Assessment.Composition;
using Assessment.Disclosure;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Tests.Checks.Narratives;

public class NarrativeChecksTests
{
    [Theory]
    [InlineData("W gminie mieszka 23 408 osoby.", "23 408 osób")]
    [InlineData("Pomocą objęto 5 rodziny.", "5 rodzin")]
    [InlineData("Pomoc dostała 1 rodzin.", "1 rodzina")]
    [InlineData("Przyjęto 2 rodzina.", "2 rodziny")]
    public void A_form_that_is_wrong_in_every_case_is_reported_with_the_right_one(string text, string right)
    {
        var problem = Assert.Single(Numerals(text));
        Assert.Equal(new Place("opis/rok.md", 5), problem.Place);
        Assert.Contains(right, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("W gminie mieszka 23 408 osób, w tym 2 rodziny i 22 osoby.")]
    [InlineData("To pomoc dla 2 rodzin i dla 1 rodziny.")]
    [InlineData("Średnio 1,5 rodziny na asystenta, w 2020 rodzin było 12.")]
    public void Right_forms_and_other_cases_are_silent(string text) => Assert.Empty(Numerals(text));

    [Fact]
    public void Shares_that_were_cut_off_are_reported() =>
        Assert.Contains("99,99%", Assert.Single(Shares("Kobiety to 52,27%, a mężczyźni 47,72% bezrobotnych.")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Kobiety to 52,27%, a mężczyźni 47,73% bezrobotnych.")]
    [InlineData("Wzrost o 12%, a potem o 30%.")]
    [InlineData("Wszyscy, czyli 100%.")]
    public void Shares_that_add_up_and_other_percentages_are_silent(string text) => Assert.Empty(Shares(text));

    [Theory]
    [InlineData("Umieszczenia w DPS w latach 2017-2019", 1)]
    [InlineData("Umieszczenia w DPS w latach 2018–2020", 0)]
    [InlineData("Strategia na lata 2014–2025", 0)]
    public void A_title_over_other_years_is_reported(string title, int problems) =>
        Assert.Equal(problems, YearRangeCheck.Of(SampleChecks.Sentences("Tekst.", title), Sample.Content([], []), SampleChecks.Rules(YearRangeCheck.Id)).Count());

    [Fact]
    public void A_typed_title_of_a_slide_is_read_too()
    {
        var content = Sample.Content([], [], new SlidePlan { Kind = SlidePlanKind.YearTable, Title = "Rodziny w latach 2017–2019" });
        Assert.Equal("ocena.yaml", Assert.Single(YearRangeCheck.Of([], content, SampleChecks.Rules(YearRangeCheck.Id))).Place!.File); // placed
    }

    [Fact]
    public void Unchanged_grounds_are_reported_when_one_appeared() =>
        Assert.Single(Unchanged("Nie uległy zmianie rodzaje przyczyn udzielania pomocy.", earlier: 0, later: 1));

    [Fact]
    public void Unchanged_grounds_are_silent_when_none_appeared_and_when_something_else_is_unchanged()
    {
        Assert.Empty(Unchanged("Nie uległy zmianie rodzaje przyczyn udzielania pomocy.", earlier: 3, later: 1));
        Assert.Empty(Unchanged("Przyczyny były niemal te same.", earlier: 0, later: 1));
        Assert.Empty(Unchanged("Nie zmieniła się liczba pracowników.", earlier: 0, later: 1));
    }

    [Theory]
    [InlineData("Bezrobotni to 1,54% mieszkańców.", 1)]
    [InlineData("Bezrobotni to 1,50% mieszkańców.", 0)]
    [InlineData("Bezrobotni to 1,5% mieszkańców.", 0)]
    [InlineData("Kobiety to 1,54% czegoś innego.", 0)]
    public void A_typed_share_that_the_data_do_not_give_is_reported(string text, int problems)
    {
        var unemployed = Sample.Count("bezrobotni") with { Label = "Bezrobotni zarejestrowani", ShortLabel = "bezrobotni" };
        var share = new DerivedIndicator(
            Sample.Count("wsk") with { Domain = new(FigureKind.Share, 2), Definition = "bezrobotni ÷ mieszkańcy" }, [new("bezrobotni")], [new("ludnosc")], 100);
        var content = Sample.Content([unemployed, Sample.Count("ludnosc")], [Sample.Observe("bezrobotni", 2020, 352), Sample.Observe("ludnosc", 2020, 23408)]);
        content = content with { Catalogue = new(content.Catalogue.Indicators, [share]) };
        Assert.Equal(problems, TypedShareCheck.Of(SampleChecks.Sentences(text), AssessedCase.Of(content), SampleChecks.Rules(TypedShareCheck.Id)).Count());
    }

    [Fact]
    public void A_share_whose_own_label_names_the_thing_is_no_error()
    {
        var women = Sample.Count("kobiety") with { Label = "Kobiety", ShortLabel = "kobiety" };
        var amongUnemployed = Sample.Count("bezrobotni.udzial-kobiet") with { Label = "Udział kobiet w liczbie bezrobotnych", Domain = new(FigureKind.Share, 2) };
        var share = new DerivedIndicator(Sample.Count("wsk") with { Domain = new(FigureKind.Share, 2) }, [new("kobiety")], [new("ludnosc")], 100);
        var content = Sample.Content([women, Sample.Count("ludnosc"), amongUnemployed],
            [Sample.Observe("kobiety", 2020, 12156), Sample.Observe("ludnosc", 2020, 23690), Sample.Observe("bezrobotni.udzial-kobiet", 2020, 52.27m)]);
        content = content with { Catalogue = new(content.Catalogue.Indicators, [share]) };
        Assert.Empty(TypedShareCheck.Of(SampleChecks.Sentences("Wśród bezrobotnych kobiety to 52,27%."), AssessedCase.Of(content), SampleChecks.Rules(TypedShareCheck.Id)));
        Assert.Single(TypedShareCheck.Of(SampleChecks.Sentences("Wśród bezrobotnych kobiety to 54,27%."), AssessedCase.Of(content), SampleChecks.Rules(TypedShareCheck.Id)));
    }

    [Fact]
    public void Sentences_typed_in_the_slides_of_the_case_are_read_at_their_slide()
    {
        var content = Sample.Content([Sample.Count("osoby")], [], new SlidePlan { Kind = SlidePlanKind.Text, Title = "Ludność", Paragraphs = ["W gminie mieszka 23 408 osoby."] });
        var problem = Assert.Single(NumeralFormCheck.Of(OfficeSentences.Of(content), content.Catalogue, SampleChecks.Rules(NumeralFormCheck.Id)));
        Assert.Equal(new Place("ocena.yaml", null, null, "Ludność"), problem.Place);
    }

    [Theory]
    [InlineData("Stopa bezrobocia w gminie Zielonki wyniosła 1,54 %.", 1)]
    [InlineData("Stopa bezrobocia w powiecie krakowskim wyniosła 2,6%.", 0)]
    [InlineData("Udział bezrobotnych w liczbie mieszkańców wyniósł 1,50%.", 0)]
    public void An_unemployment_rate_of_a_gmina_is_reported_with_the_shares_that_the_data_give(string text, int problems)
    {
        var share = new DerivedIndicator(Sample.Count("wsk") with { Label = "Udział", Domain = new(FigureKind.Share, 2) }, [new("bezrobotni")], [new("ludnosc")], 100);
        var content = Sample.Content([Sample.Count("bezrobotni"), Sample.Count("ludnosc")], [Sample.Observe("bezrobotni", 2020, 352), Sample.Observe("ludnosc", 2020, 23408)]);
        content = content with { Catalogue = new(content.Catalogue.Indicators, [share]) };
        var found = UnemploymentRateCheck.Of(SampleChecks.Sentences(text), AssessedCase.Of(content), SampleChecks.Rules(UnemploymentRateCheck.Id)).ToArray();
        Assert.Equal(problems, found.Length);
        Assert.All(found, p => Assert.Contains("„Udział” – 1,50%", p.Message, StringComparison.Ordinal));
    }

    private static Problem[] Numerals(string text) =>
        [.. NumeralFormCheck.Of(SampleChecks.Sentences(text), new Catalogue([Sample.Count("o"), Sample.Count("r", unit: Sample.Families)], []), SampleChecks.Rules(NumeralFormCheck.Id))];

    private static Problem[] Shares(string text) => [.. ShareSumCheck.Of(SampleChecks.Sentences(text), SampleChecks.Rules(ShareSumCheck.Id))];

    private static Problem[] Unchanged(string text, int earlier, int later) =>
    [
        .. UnchangedKindsCheck.Of(SampleChecks.Sentences(text), SampleChecks.Figures(
            [Sample.Count("powody.sieroctwo")], [Sample.Observe("powody.sieroctwo", 2019, earlier), Sample.Observe("powody.sieroctwo", 2020, later)],
            SampleChecks.Rules(UnchangedKindsCheck.Id))),
    ];
}
