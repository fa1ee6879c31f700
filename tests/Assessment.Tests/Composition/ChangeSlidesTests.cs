using Assessment.Cases;
using Assessment.Changes;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Norms;
using NodaTime;

namespace Assessment.Tests.Composition;

public sealed class ChangeSlidesTests
{
    private static readonly StructuralBreak NewLaw =
        new("ustawa", BreakKind.Definition, new LocalDate(2022, 1, 1), "Od 2022 r. zmieniła się definicja.", "art. 5", [new("a")]);

    private static readonly SlidePlan Columns =
        new() { Kind = SlidePlanKind.Chart, Chart = ChartKind.ClusteredColumns, Title = "Wykres", Indicators = Sample.Codes("a") };

    private static readonly SlidePlan Carried = new() { Kind = SlidePlanKind.Extrapolations, Title = "Gdyby zmiany trwały dalej" };

    [Fact]
    public void A_chart_of_five_years_names_the_trend_and_the_record()
    {
        var text = Text(Content(Columns));

        Assert.Contains("Trend malejący w latach 2020–2024: mediana zmian rocznych −17,6 osoby.", text, StringComparison.Ordinal);
        Assert.Contains("Najmniej w latach 2020–2024.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_a_series_that_turned_says_when_and_from_how_much_to_how_much() =>
        Assert.Contains("Zwrot w 2022 r.: po wzroście do 352 osób spadek do 289 osób.", Text(Content([230, 196, 352, 336, 289], Columns)), StringComparison.Ordinal);

    [Fact]
    public void The_rule_on_turns_is_printed_in_the_notes() =>
        Assert.Contains("co najmniej 2 lata z rzędu", Text(Content(new SlidePlan { Kind = SlidePlanKind.SourcesAndNotes })), StringComparison.Ordinal);

    [Fact]
    public void A_break_is_said_under_the_chart_and_leaves_no_trend_word()
    {
        var text = Text(Content(Columns) with { Breaks = [NewLaw] });

        Assert.Contains("Ważne przy porównywaniu lat. Od 2022 r. zmieniła się definicja. Podstawa: art. 5.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trend", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Najmniej w latach", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slide_of_one_year_says_nothing_of_breaks() =>
        Assert.DoesNotContain("Ważne", Text(Content(new SlidePlan
        {
            Kind = SlidePlanKind.Matrix,
            Title = "Zestawienie",
            Columns = ["liczba"],
            Rows = [new("Wiersz", [new("a")])],
        }) with
        { Breaks = [NewLaw] }), StringComparison.Ordinal);

    [Fact]
    public void The_rule_on_trends_is_printed_in_the_notes() =>
        Assert.Contains("z co najmniej 5 lat", Text(Content(new SlidePlan { Kind = SlidePlanKind.SourcesAndNotes })), StringComparison.Ordinal);

    [Fact]
    public void An_impossible_amount_is_said_under_its_table_and_in_the_notes()
    {
        var benefit = new UnitAmount("x", "Świadczenie", new("a"), new("b"), false, [new(300, new(new LocalDate(2018, 1, 1), null))], "program");
        var content = Content(
            new SlidePlan { Kind = SlidePlanKind.YearTable, Title = "Tabela", Indicators = Sample.Codes("a") },
            new SlidePlan { Kind = SlidePlanKind.SourcesAndNotes }) with
        {
            Norms = new([], [benefit]),
        };

        Assert.Equal(2, Slides(content).Count(s => Sample.AllText(s).Contains("Świadczenie (2024 r.): kwota 391,00 zł nie jest wielokrotnością", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_being_asked_there_is_no_slide_of_extrapolations() => Assert.Empty(Slides(Content(Carried)));

    [Fact]
    public void An_indicator_that_is_named_gets_a_table_and_a_chart_with_a_dashed_end()
    {
        var slides = Slides(Asking(Content(Carried), new(false, [new("a")])));

        Assert.Equal(2, slides.Length);
        Assert.Contains("ekstrapolacja 2025", Sample.AllText(slides[0]), StringComparison.Ordinal);
        var chart = Assert.Single(slides[1].Blocks.OfType<ChartBlock>()).Chart;
        Assert.Equal(["2020", "2021", "2022", "2023", "2024", "2025", "2026"], chart.Categories);
        Assert.Equal([false, false, false, false, false, true, true], chart.Series[0].Values.Select(v => v.Notes.HasFlag(FigureNotes.Forecast)));
    }

    [Fact]
    public void When_all_are_asked_for_only_those_of_the_deck_are_carried_on_in_a_table()
    {
        var slide = Assert.Single(Slides(Asking(Content(Carried, Columns), ExtrapolationRequest.None with { All = true })), s => s.Title == Carried.Title);

        Assert.Contains("Liczba: a", Sample.AllText(slide), StringComparison.Ordinal);
        Assert.DoesNotContain("Liczba: c", Sample.AllText(slide), StringComparison.Ordinal);
    }

    private static CaseContent Asking(CaseContent content, ExtrapolationRequest request) =>
        content with { Case = content.Case with { Extrapolations = request } };

    private static CaseContent Content(params SlidePlan[] slides) => Content([462, 450, 430, 415, 391], slides);

    private static CaseContent Content(decimal[] numbers, params SlidePlan[] slides)
    {
        var content = Sample.Content(
            [Sample.Count("a"), Sample.Count("b"), Sample.Count("c")],
            numbers.SelectMany((n, i) => new[] { Sample.Observe("a", 2020 + i, n), Sample.Observe("c", 2020 + i, n) }), slides);
        return content with { Case = content.Case with { Year = 2024, Depth = 5 } };
    }

    private static Slide[] Slides(CaseContent content) => [.. DeckComposer.Compose(AssessedCase.Of(content)).Deck.Slides];

    private static string Text(CaseContent content) => string.Join('\n', Slides(content).Select(Sample.AllText));
}
