using Assessment.Cases;
using Assessment.Composition;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Provenance;
using Assessment.Revisions;
using Assessment.Tests.Checks;
using NodaTime;

namespace Assessment.Tests.Revisions;

public sealed class PastYearsTests
{
    private static readonly Indicator Families = Sample.Count("rodziny", unit: Sample.Families);

    [Fact]
    public void A_figure_that_no_file_holds_any_more_comes_from_the_released_version()
    {
        var found = Observations(Content([Sample.Observe("rodziny", 2020, 439)], Last(Recorded(2019, 401)))).Find(Sample.Zielonki, new("rodziny"), 2019);

        Assert.Equal(Figure.Of(401), found?.Figure);
        Assert.Equal("ocena za 2019 r., wersja 1 z dnia 4 maja 2020 r. – tam: dane/stare.csv:7, kolumna „2019”", found?.Origin.ToString()?.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData(2020, null)] // the assessed year comes from this year's files alone
    [InlineData(2019, FigureNotes.Forecast)]
    public void A_figure_of_the_assessed_year_and_a_forecast_are_not_filled(int year, FigureNotes? notes) =>
        Assert.Null(Observations(Content([], Last(Recorded(year, 401, notes ?? FigureNotes.None)))).Find(Sample.Zielonki, new("rodziny"), year));

    [Fact]
    public void A_figure_that_a_file_says_it_does_not_know_is_not_filled() =>
        Assert.False(Observations(Content([Sample.Observe("rodziny", 2019, null)], Last(Recorded(2019, 401)))).At(Sample.Zielonki, new("rodziny"), 2019).HasNumber);

    [Fact]
    public void A_version_that_was_replaced_fills_nothing() =>
        Assert.Null(Observations(Content([], Last(Recorded(2019, 401)) with { Stands = false })).Find(Sample.Zielonki, new("rodziny"), 2019));

    [Fact]
    public void A_count_that_the_version_had_hidden_is_not_filled()
    {
        var hidden = Recorded(2019, 1) with { Figure = Figure.None(MissingReason.Confidential) };

        Assert.Null(Observations(Content([], Last(hidden))).Find(Sample.Zielonki, new("rodziny"), 2019));
    }

    [Fact]
    public void The_versions_of_this_assessment_go_before_those_of_the_year_before()
    {
        var own = Last(Recorded(2018, 391)) with { Year = 2020 };

        var found = Observations(Content([], Last(Recorded(2018, 390)), own)).Find(Sample.Zielonki, new("rodziny"), 2018);

        Assert.Equal(Figure.Of(391), found?.Figure);
    }

    [Fact]
    public void Another_number_for_a_past_year_is_a_revision_that_names_both_numbers_and_both_origins()
    {
        var problem = Assert.Single(Problems([Sample.Observe("rodziny", 2019, 403)], Recorded(2019, 401)));

        Assert.Equal(PastYears.Revised, problem.Id);
        var message = problem.Message.Replace('\u00A0', ' ');
        Assert.Contains("401 rodzin|403 rodziny", message, StringComparison.Ordinal);
        Assert.Contains("dane/cas/t3.csv:5, kolumna „2019”", message, StringComparison.Ordinal);
        Assert.Contains("ocena za 2019 r., wersja 1 z dnia 4 maja 2020 r.|dane/stare.csv:7", message, StringComparison.Ordinal);
        Assert.Equal(new Place("dane/cas/t3.csv", 5, 3, "2019"), problem.Place);
    }

    [Fact]
    public void The_file_decides_what_a_revised_figure_is() =>
        Assert.Equal(Figure.Of(403), Observations(Content([Sample.Observe("rodziny", 2019, 403)], Last(Recorded(2019, 401)))).At(Sample.Zielonki, new("rodziny"), 2019));

    [Fact]
    public void The_same_number_is_no_revision() => Assert.Empty(Problems([Sample.Observe("rodziny", 2019, 401)], Recorded(2019, 401)));

    [Fact]
    public void What_is_filled_is_told_with_the_version_and_how_many_they_are()
    {
        var problem = Assert.Single(Problems([], Recorded(2018, 391), Recorded(2019, 401)));

        Assert.Equal(PastYears.Filled, problem.Id);
        Assert.Contains("|2018|2|", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_slide_says_of_which_year_and_version_a_figure_is()
    {
        var deck = DeckComposer.Compose(AssessedCase.Of(Content([Sample.Observe("rodziny", 2020, 439)], Last(Recorded(2019, 401))))).Deck;

        var text = Sample.AllText(deck.Slides[0]);
        Assert.Contains("Dane za 2019 r.: wartość z wydanego dokumentu (ocena za 2019 r., wersja 1 z dnia 4 maja 2020 r.)", text, StringComparison.Ordinal);
        Assert.Contains("ocena za 2019 r., wersja 1 z dnia 4 maja 2020 r.; CAS, formularz OZPS", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_asks_is_told_the_version_and_where_it_had_the_figure_from()
    {
        var assessed = AssessedCase.Of(Content([Sample.Observe("rodziny", 2020, 439)], Last(Recorded(2019, 401))));
        var deck = DeckComposer.Compose(assessed).Deck;

        var answer = string.Join('\n', Explanation.Of(assessed, deck, new([2], 2), "rodziny 2019").Lines).Replace('\u00A0', ' ');

        Assert.Contains("z wydanego dokumentu: ocena za 2019 r., wersja 1 z dnia 4 maja 2020 r. (pliki tej sprawy już tej liczby nie podają); tam: dane/stare.csv:7", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_asks_for_a_revised_figure_is_told_what_the_released_version_printed()
    {
        var assessed = AssessedCase.Of(Content([Sample.Observe("rodziny", 2019, 403), Sample.Observe("rodziny", 2020, 439)], Last(Recorded(2019, 401))));
        var deck = DeckComposer.Compose(assessed).Deck;

        var answer = string.Join('\n', Explanation.Of(assessed, deck, new([2], 2), "rodziny 2019").Lines).Replace('\u00A0', ' ');

        Assert.Contains("403 rodziny", answer, StringComparison.Ordinal);
        Assert.Contains("inaczej niż w wydanym dokumencie: ocena za 2019 r., wersja 1 z dnia 4 maja 2020 r. – 401 rodzin; tam: dane/stare.csv:7", answer, StringComparison.Ordinal);
    }

    private static Observations Observations(CaseContent content) => AssessedCase.Of(content).Observations;

    private static Problem[] Problems(Observation[] read, params RecordedFigure[] figures)
    {
        var content = Content(read, Last(figures)) with { Checks = SampleChecks.Rules(PastYears.Filled, PastYears.Revised) };
        return [.. PastYears.Of(content).Problems];
    }

    private static CaseContent Content(Observation[] read, params ReleasedFigures[] released) =>
        Sample.Content([Families], read, new SlidePlan { Kind = SlidePlanKind.YearTable, Title = "Rodziny", Indicators = Sample.Codes("rodziny") }) with { Released = [.. released] };

    private static ReleasedFigures Last(params RecordedFigure[] figures) => new(2019, 1, new LocalDate(2020, 5, 4), true, [.. figures]);

    private static RecordedFigure Recorded(int year, decimal number, FigureNotes notes = FigureNotes.None) =>
        new(new(Sample.Zielonki, new("rodziny"), year), "Liczba: rodziny", Figure.Of(number, notes), "dane/stare.csv:7, kolumna „2019”");
}
