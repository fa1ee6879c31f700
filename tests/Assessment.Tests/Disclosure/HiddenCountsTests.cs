using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Disclosure;
using Assessment.Figures;
using Assessment.Findings.Decisions;
using Assessment.Indicators;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Revisions;
using Assessment.Tests.Checks;
using NodaTime;

namespace Assessment.Tests.Disclosure;

public class HiddenCountsTests
{
    private static readonly Indicator Violence = Sample.Count("powody.przemoc", "pomoc", additive: false) with { Label = "Przemoc w rodzinie", Sensitive = true };

    private static readonly Indicator[] Indicators =
        [Sample.Count("pomoc"), Violence, Sample.Count("powody.przemoc.osoby"), Sample.Count("powody.ubostwo", "pomoc", additive: false)];

    private static readonly Observation[] Figures =
    [
        Sample.Observe("pomoc", 2019, 401), Sample.Observe("pomoc", 2020, 439),
        Sample.Observe("powody.przemoc", 2019, 8), Sample.Observe("powody.przemoc", 2020, 2, line: 77),
        Sample.Observe("powody.przemoc.osoby", 2020, 5), Sample.Observe("powody.ubostwo", 2020, 2),
    ];

    [Fact]
    public void A_small_count_of_a_sensitive_ground_is_hidden_with_its_change_and_the_persons_behind_it()
    {
        var assessed = Assessed(Suppressing);
        Assert.Equal(MissingReason.Confidential, assessed.At(new("powody.przemoc"), 2020).Missing);
        Assert.Equal(MissingReason.Confidential, assessed.At(new("powody.przemoc.osoby"), 2020).Missing);
        Assert.Equal(2, assessed.At(new("powody.ubostwo"), 2020).Number);
        var text = Sample.AllText(DeckComposer.Compose(assessed).Deck.Slides[0]);
        Assert.Contains("Przemoc w rodzinie | b.d. | 8 | # |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("−6", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hidden_count_is_nowhere_in_the_published_case()
    {
        var assessed = Assessed(Suppressing);
        Assert.DoesNotContain(assessed.Observations.All.SelectMany(o => o.Origin.Cells), c => c is { Line: 77, Text: "2" });
        Assert.NotEmpty(assessed.Suppression.Primary);
    }

    [Fact]
    public void Without_a_policy_a_small_count_is_a_warning_at_its_cell()
    {
        var problem = Assert.Single(Assessed(DisclosurePolicy.Default).Found, p => p.Id == "ochrona.mala-liczebnosc");
        Assert.Equal((Severity.Warning, 77), (problem.Severity, problem.Place!.Line)); // placed at its cell
        Assert.Equal(2, Assessed(DisclosurePolicy.Default).At(new("powody.przemoc"), 2020).Number);
    }

    [Fact]
    public void A_hidden_count_that_a_released_version_gave_is_a_warning_that_names_the_version()
    {
        var problem = Assert.Single(AssessedCase.Of(Content(Suppressing) with { Released = [Released(2)] }).Found, p => p.Id == "ochrona.wydano-wczesniej");
        Assert.Contains("(ocena za 2020 r., wersja 1 z dnia 4 maja 2021 r.): „Przemoc w rodzinie, 2020 r.”", problem.Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal((Severity.Warning, 77), (problem.Severity, problem.Place!.Line)); // placed at its cell
    }

    [Fact]
    public void A_released_version_that_gave_another_number_tells_nothing() =>
        Assert.DoesNotContain(AssessedCase.Of(Content(Suppressing) with { Released = [Released(4)] }).Found, p => p.Id == "ochrona.wydano-wczesniej");

    private static ReleasedFigures Released(decimal number) => new(2020, 1, new LocalDate(2021, 5, 4), true,
        [new(new(Sample.Zielonki, new("powody.przemoc"), 2020), "Przemoc w rodzinie", Figure.Of(number), "dane/cas/t3.csv:77")]);

    [Fact]
    public void An_indicator_may_have_a_threshold_of_its_own()
    {
        var policy = Suppressing with { Thresholds = ImmutableDictionary<IndicatorCode, int>.Empty.Add(new("powody.przemoc"), 10) };
        Assert.Equal(MissingReason.Confidential, Assessed(policy).At(new("powody.przemoc"), 2019).Missing);
    }

    [Fact]
    public void A_table_by_locality_hides_its_small_counts_and_protects_them_against_its_sum()
    {
        var content = Content(Suppressing) with { FreeTables = [ByVillage(1, 4, 9)] };
        var cells = AssessedCase.Of(content).Content.FreeTables[0].Rows.Select(r => r.Cells[1].Text.Plain);
        Assert.Equal(["#", "#", "9"], cells);
    }

    [Fact]
    public void An_amount_at_a_statutory_rate_is_hidden_with_its_count_and_another_one_that_the_total_would_need()
    {
        Indicator Amount(string code, string? parent = null) => Sample.Count(code, parent, PartKind.Comprising) with { Domain = new(FigureKind.Amount, 2) };
        var content = Sample.Content(
            [Sample.Count("zycie.rodziny") with { Sensitive = true }, Amount("kwota"), Amount("zycie.kwota", "kwota"), Amount("opiekun.kwota", "kwota"), Amount("inne.kwota", "kwota")],
            [
                Sample.Observe("zycie.rodziny", 2020, 1), Sample.Observe("zycie.kwota", 2020, 4000), Sample.Observe("opiekun.kwota", 2020, 22320.50m),
                Sample.Observe("inne.kwota", 2020, 90000), Sample.Observe("kwota", 2020, 116320.50m),
            ]);
        var rate = new UnitAmount("zycie", "„Za życiem”", new("zycie.kwota"), new("zycie.rodziny"), false, [new(4000, new(new LocalDate(2017, 1, 1), null))], "art. 10");
        var assessed = AssessedCase.Of(content with { Case = content.Case with { Disclosure = Suppressing }, Norms = NormSet.Empty with { UnitAmounts = [rate] } });
        Assert.Equal(["opiekun.kwota", "zycie.kwota", "zycie.rodziny"],
            content.Catalogue.Indicators.Select(i => i.Code).Where(c => assessed.At(c, 2020).Missing == MissingReason.Confidential).Select(c => c.Value).Order(StringComparer.Ordinal));
        Assert.Equal(22320.50m, assessed.Withheld[CountCell.OfFigure(new("opiekun.kwota"), 2020)]);
    }

    [Fact]
    public void A_text_that_tells_a_hidden_count_is_an_error_at_its_line()
    {
        var block = new NarrativeBlock(new ParagraphBlock("Przemoc w rodzinie była powodem pomocy dla 2 rodzin."), 12);
        var content = Content(Suppressing) with { Narratives = [new("opis/rok.md", "Rok", [new("Rok", 10, [block])])] };
        var problem = Assert.Single(AssessedCase.Of(content).Found, p => p.Id == "ochrona.liczba-w-tekscie");
        Assert.Equal((Severity.Error, new Place("opis/rok.md", 12)), (problem.Severity, problem.Place));
    }

    [Theory]
    [InlineData("Z powodu przemocy w rodzinie pomoc otrzymały dwie rodziny.", 1)]
    [InlineData("Dwóm rodzinom pomogliśmy, bo dotknęła je przemoc w rodzinie.", 1)]
    [InlineData("Przemoc w rodzinie jest rzadka. Dwie rodziny korzystały z dodatku.", 0)] // another sentence
    [InlineData("Z powodu przemocy w rodzinie pomoc otrzymały trzy rodziny.", 0)]
    [InlineData("Z powodu przemocy w rodzinie pomoc otrzymały dwadzieścia dwie rodziny.", 0)] // not two
    [InlineData("Przemoc w rodzinie to dwa z trzech najrzadszych powodów.", 0)]
    public void A_text_that_tells_a_hidden_count_in_words_is_a_warning_at_its_line(string text, int found)
    {
        var block = new NarrativeBlock(new ParagraphBlock(text), 12);
        var content = Content(Suppressing) with
        {
            Narratives = [new("opis/rok.md", "Rok", [new("Rok", 10, [block])])],
            Checks = SampleChecks.Rules(SpelledCountCheck.Id),
        };
        var problems = SpelledCountCheck.Of(content, AssessedCase.Of(content with { Checks = null }).Suppression.Hidden).ToArray();
        Assert.Equal(found, problems.Length);
        Assert.All(problems, p => Assert.Equal(new Place("opis/rok.md", 12), p.Place));
    }

    [Theory]
    [InlineData("W Bibicach usługi miała jedna osoba.", 1)]
    [InlineData("W Bibicach usługi miała 1 osoba.", 1)]
    [InlineData("Od 1 stycznia w Bibicach działa klub.", 0)]
    [InlineData("W Bibicach usługi miało 1,5 raza więcej osób.", 0)]
    public void A_village_whose_count_is_hidden_is_found_in_any_of_its_cases_with_the_count_in_words_or_digits(string text, int found)
    {
        var block = new NarrativeBlock(new ParagraphBlock(text), 12);
        var content = Content(Suppressing) with
        {
            FreeTables = [ByVillage(1, 4, 9)],
            Narratives = [new("opis/rok.md", "Rok", [new("Rok", 10, [block])])],
            Checks = SampleChecks.Rules(SpelledCountCheck.Id),
        };
        var hidden = AssessedCase.Of(content with { Checks = null }).Suppression.Hidden;
        Assert.Equal(found, SpelledCountCheck.Of(content, hidden).Count());
    }

    [Fact]
    public void A_reason_that_the_document_prints_and_the_office_s_words_for_a_conclusion_must_not_tell_a_hidden_count_either()
    {
        const string telling = "Przemoc w rodzinie była powodem pomocy dla 2 rodzin.";
        var content = Content(Suppressing);
        content = content with
        {
            Case = content.Case with { Accepted = ImmutableDictionary<string, string>.Empty.Add("tekst.liczba", telling) },
            Decisions = new([new("f", "…", Verdict.Change, new("wnioski.yaml", 7)) { Text = telling }, new("g", "…", Verdict.Reject, new("wnioski.yaml", 9)) { Reason = telling }], []),
        };
        content = content with { Reason = telling };
        var places = AssessedCase.Of(content).Found.Where(p => p.Id == "ochrona.liczba-w-tekscie").Select(p => p.Place);
        Assert.Equal([new("wnioski.yaml", 7), new("ocena.yaml", null, null, "tekst.liczba"), new("--powod")], places);
    }

    [Fact]
    public void What_the_readers_said_of_a_hidden_cell_is_not_published()
    {
        var content = Content(Suppressing) with { Problems = [new("zrodla.rozne-wartosci", Severity.Warning, "2, a nie 3", new("dane/cas/t3.csv", 77))] };
        var assessed = AssessedCase.Of(content);
        Assert.Contains(assessed.Found, p => p.Id == "zrodla.rozne-wartosci");
        Assert.DoesNotContain(assessed.PublicFound, p => p.Id == "zrodla.rozne-wartosci");
    }

    [Fact]
    public void Nor_what_they_said_of_the_sum_of_its_column()
    {
        var content = Content(Suppressing) with
        {
            FreeTables = [ByVillage(1, 4, 9)],
            Problems = [new("tabela.suma", Severity.Warning, "Suma to 14, a wiersz sumy podaje 15.", new("dane/wlasne/wsie.csv", 9, 2, "Osoby"))],
        };
        var assessed = AssessedCase.Of(content);
        Assert.Contains(assessed.Found, p => p.Id == "tabela.suma");
        Assert.DoesNotContain(assessed.PublicFound, p => p.Id == "tabela.suma");
    }

    [Fact]
    public void The_notes_say_how_many_counts_were_hidden()
    {
        var note = DisclosureTexts.Note(Assessed(Suppressing).Suppression, Suppressing)!; // something was hidden
        Assert.Contains("ukryto 2 liczby (znak „#”): liczby 1 i 2", note.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Null(DisclosureTexts.Note(Suppression.None, Suppressing));
    }

    private static DisclosurePolicy Suppressing => DisclosurePolicy.Default with { Suppresses = true };

    private static AssessedCase Assessed(DisclosurePolicy policy) => AssessedCase.Of(Content(policy));

    private static CaseContent Content(DisclosurePolicy policy)
    {
        var content = Sample.Content(Indicators, Figures,
            new SlidePlan { Kind = SlidePlanKind.YearTable, Title = "Powody", Indicators = Sample.Codes("powody.przemoc", "powody.ubostwo") });
        return content with { Case = content.Case with { Disclosure = policy } };
    }

    private static FreeTable ByVillage(params int[] numbers) => new(
        "dane/wlasne/wsie.csv", [new(CellAlignment.Left), new(CellAlignment.Right)], ["Miejscowość", "Osoby"],
        [.. numbers.Select((n, i) => new TableRow([i == 0 ? "Bibice" : $"Wieś {i}", TableCell.FromString($"{n}") with { Figure = new(Figure.Of(n), new(FigureKind.Count, 0), []) }]))],
        [.. numbers.Select((_, i) => i + 2)], new DataSource(SourceKind.Own, "dane własne"))
    { IsByLocality = true };
}
