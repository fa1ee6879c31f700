using Assessment.Cases;
using Assessment.Decks;
using Assessment.Provenance;
using Assessment.Rendering.Pdf;

namespace Assessment.Worker.Tests.Sample;

/// <summary>What a director types at a session, and the answer, on both samples.</summary>
public sealed class QuestionTests(ZielonkiDeck zielonki, TownDeck town) : IClassFixture<ZielonkiDeck>, IClassFixture<TownDeck>
{
    [Theory]
    [InlineData("liczba rodzin 2020", "Liczba rodzin korzystających z pomocy społecznej, 2020 r.: 439 rodzin")]
    [InlineData("ile rodzin korzystało z pomocy w 2020 roku", "Liczba rodzin korzystających z pomocy społecznej, 2020 r.: 439 rodzin")]
    [InlineData("liczba rodizn 2020", "Liczba rodzin korzystających z pomocy społecznej, 2020 r.: 439 rodzin")]
    [InlineData("liczba rodzin w gminie Zielonki 2020", "Liczba rodzin korzystających z pomocy społecznej, 2020 r.: 439 rodzin")]
    [InlineData("bezrobtni 2020", "Bezrobotni zarejestrowani ogółem, 2020 r.: 352 osoby")]
    [InlineData("mieskańcy 2020", "Liczba mieszkańców ogółem, 2020 r.: 23 690 osób")]
    [InlineData("bezrobotnych w powiecie krakowskim 2020", "Bezrobotni zarejestrowani ogółem, powiat krakowski, 2020 r.: 5 916 osób")]
    [InlineData("bezrobotni w województwie 2020", "Bezrobotni zarejestrowani ogółem, województwo małopolskie, 2020 r.: 83 050 osób")]
    [InlineData("bezrobotni w Polsce w 2019 r.", "Bezrobotni zarejestrowani ogółem, Polska, 2019 r.: 866 374 osoby")]
    [InlineData("dom pomocy społecznej 2019", "Liczba osób umieszczonych w domu pomocy społecznej, 2019 r.: 13 osób")]
    [InlineData("1.001", "osób w rodzinach objętych pomocą: 1 001")]
    [InlineData("objęto 439 rodzin", "rodzin korzystających z pomocy: 439")]
    [InlineData("o 38 rodzin", "zmiana: Liczba rodzin korzystających z pomocy społecznej: +38")]
    [InlineData("wzrosła o 9,5%", "zmiana: Liczba rodzin korzystających z pomocy społecznej: +9,5%")]
    [InlineData("skąd 36,4 mln zł", "świadczenia polityki prorodzinnej: 36,4 mln zł")]
    [InlineData("usługi opiekuńcze Bibice 2020", "1. Bibice, Liczba osób w 2020 r.: 1")]
    [InlineData("Owczary 2019", "3. Owczary, Liczba osób w 2019 r.: 3")]
    [InlineData("świetlica Korzkiew liczba miejsc", "2. Świetlica Podwórkowa „Zielony Korzkiew” w Korzkwi, Stowarzyszenie Związek Harcerstwa Polskiego Chorągiew Krakowska, Liczba miejsc: 15")]
    [InlineData("na slajdzie 13", "Slajd 13: Rodzin korzystających z pomocy było o 38 więcej niż rok wcześniej")]
    public void On_the_real_sample_the_first_line_answers(string question, string answer) =>
        Assert.Equal(answer, ZielonkiDeck.Flat(Asked(Zielonki, question).Lines[0]));

    [Theory]
    [InlineData("teleopieka kwota", "7. Lipogrodzki Uniwersytet Trzeciego Wieku, Teleopieka – szkolenia dla seniorów, Kwota dotacji (zł): 12 000,00")]
    [InlineData("bezrobotni w powiecie lipogrodzkim 2024", "Bezrobotni zarejestrowani ogółem, powiat lipogrodzki, 2024 r.: 1 388 osób")]
    [InlineData("-0,05 p.p.", "bezrobotni wśród osób w wieku produkcyjnym, powiat lipogrodzki – różnica: −0,05 p.p.")]
    [InlineData("mniej o 0,05 p.p.", "bezrobotni wśród osób w wieku produkcyjnym, powiat lipogrodzki – różnica: −0,05 p.p.")]
    public void On_the_town_the_first_line_answers(string question, string answer) =>
        Assert.Equal(answer, ZielonkiDeck.Flat(Asked(Town, question).Lines[0]));

    [Fact]
    public void A_year_that_is_not_there_gets_the_years_that_are() =>
        Assert.Equal(
            "Liczba rodzin korzystających z pomocy społecznej, 2031 r., gmina Zielonki: brak danych – żaden plik sprawy nie podaje tej liczby. Dane są za: 2018, 2019, 2020 r.",
            ZielonkiDeck.Flat(Asked(Zielonki, "liczba rodzin 2031").Lines[0]));

    [Fact]
    public void A_forecast_says_that_it_is_one() => Assert.Contains("  to prognoza, nie wynik", Asked(Town, "liczba rodzin 2025").Lines);

    [Fact]
    public void A_figure_that_the_document_does_not_print_says_so() =>
        Assert.Equal("  w dokumencie tej liczby nie ma", Asked(Zielonki, "rodzin na 1000 mieszkańców 2020").Lines[1]);

    [Fact]
    public void Of_very_many_equal_numbers_the_rest_is_counted()
    {
        var lines = Asked(Town, "0").Lines;
        Assert.Contains(lines, l => l.StartsWith("Dokument ma jeszcze ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    public void An_empty_question_is_told_how_to_ask(string question)
    {
        var answer = Asked(Zielonki, question);
        Assert.False(answer.IsFound);
        Assert.StartsWith("Zapytaj słowami", Assert.Single(answer.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_of_the_real_sample_is_found_by_the_number_as_it_is_printed()
    {
        var asked = Zielonki;
        var printed = PrintedFigures.Of(asked.Assessed, asked.Deck).Where(p => FigureQuestion.NumberOf(p.Printed).Length > 0).GroupBy(p => p.Printed).ToArray();
        Assert.True(printed.Length > 200, $"only {printed.Length} numbers");
        foreach (var number in printed)
        {
            var answer = Asked(asked, number.Key);
            Assert.True(answer.IsFound, number.Key);
            var isWhole = !answer.Lines.Any(l => l.StartsWith("Dokument ma jeszcze ", StringComparison.Ordinal));
            if (isWhole && FigureQuestion.Parse(number.Key, asked.Assessed.Catalogue).Words.Length == 0)
                Assert.Contains(answer.Lines, l => FigureQuestion.NumberOf(l.Split(": ")[^1]) == FigureQuestion.NumberOf(number.Key));
        }
    }

    private static Explanation Asked(AskedDeck sample, string question) => Explanation.Of(sample.Assessed, sample.Deck, sample.Pages, question);

    private AskedDeck Zielonki => new(zielonki.Assessed, zielonki.Composed.Deck);

    private AskedDeck Town => new(town.Assessed, town.Composed.Deck);

    private sealed record AskedDeck(AssessedCase Assessed, Deck Deck)
    {
        public DeckPages Pages { get; } = DeckPdf.LayOut(Deck, Assessed.Case.Theme, TestContext.Current.CancellationToken);
    }
}
