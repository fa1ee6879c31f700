using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Worker.Tests.Sample;

/// <summary>The sample against the real deck: its figures, its chapters, and the errors it must not repeat.</summary>
public class ZielonkiDeckTests(ZielonkiDeck deck) : IClassFixture<ZielonkiDeck>
{
    [Theory]
    [InlineData("Liczba rodzin korzystających z pomocy społecznej", "426", "401", "439", "−25", "−5,9%", "+38", "+9,5%")]
    [InlineData("Liczba osób w rodzinach korzystających z pomocy społecznej", "968", "952", "1 001", "−16", "−1,7%", "+49", "+5,1%")]
    [InlineData("Długotrwała lub ciężka choroba", "123", "118", "120", "+2", "+1,7%", "−3", "−2,4%")]
    [InlineData("Ubóstwo", "83", "81", "86", "+5", "+6,2%", "+3", "+3,6%")]
    [InlineData("Sieroctwo", "0", "0", "1")]
    [InlineData("Rodziny wielodzietne", "11", "4", "2", "−2", "m.l.", "−9", "−81,8%")]
    [InlineData("gmina Zielonki", "230", "196", "352", "−34", "−14,8%", "+156", "+79,6%")]
    [InlineData("powiat krakowski", "4 519", "3 942", "5 916")]
    [InlineData("Polska", "968 888", "866 374", "1 046 432")]
    public void Tables_hold_the_real_figures_and_their_changes(string label, params string[] expected)
    {
        var row = Rows().First(r => r[0] == label);
        Assert.Equal(expected, row.Skip(1).Take(expected.Length));
    }

    [Fact]
    public void Family_policy_benefits_add_up_to_the_printed_total()
    {
        Assert.Contains(Rows(), r => r[^1] == "36 422 441,34 zł");
        var total = deck.Content.Observations.At(deck.Content.Case.Unit, new IndicatorCode("prorodzinna.kwota"), 2020).Number;
        var parts = deck.Content.Catalogue.PartsOf(new("prorodzinna.kwota"))
            .Sum(i => deck.Content.Observations.At(deck.Content.Case.Unit, i.Code, 2020).Number ?? 0);
        Assert.Equal((36422441.34m, 36422441.34m), (total, parts));
    }

    [Theory]
    [InlineData("Podstawa prawna")]
    [InlineData("Wprowadzenie")]
    [InlineData("Streszczenie dla radnych")]
    [InlineData("Sytuacja demograficzna")]
    [InlineData("Bezrobocie")]
    [InlineData("Świadczenia pieniężne i niepieniężne")]
    [InlineData("Powody udzielania pomocy")]
    [InlineData("Praca socjalna")]
    [InlineData("Usługi opiekuńcze")]
    [InlineData("Polityka prorodzinna")]
    [InlineData("Wspieranie rodziny")]
    [InlineData("Placówki wsparcia dziennego")]
    [InlineData("Aktywność projektowo-konkursowa")]
    [InlineData("Kadra")]
    [InlineData("Wnioski końcowe")]
    [InlineData("Rekomendacje")]
    [InlineData("Źródła i objaśnienia")]
    public void Every_chapter_is_on_the_pages(string chapter) =>
        Assert.Contains(chapter, deck.Text, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("51,37%")]
    [InlineData("48,63%")]
    [InlineData("23 408 osób")]
    [InlineData("1,50%")]
    [InlineData("52,27%")]
    [InlineData("47,73%")]
    [InlineData("7 385")]
    [InlineData("W tabeli pozostawiono liczbę ze źródła")]
    [InlineData("Brak danych liczbowych w źródłach tej oceny")]
    [InlineData("Punkt Informacji i Wsparcia Rodziny")]
    [InlineData("Suma")]
    [InlineData("Zielonki, 15 kwietnia 2021 r.")]
    [InlineData("nakłady finansowe na zadania pomocy społecznej art. 16a ust. 2 brak danych")]
    public void Pages_say(string words) => Assert.Contains(words, deck.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("stopa bezrobocia")]
    [InlineData("23 408 osoby")]
    [InlineData("1,54")]
    [InlineData("47,72")]
    [InlineData("2017–2019")]
    [InlineData("{{")]
    [InlineData("\uFFFD")]
    public void Pages_never_say(string words) => Assert.DoesNotContain(words, deck.Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_errors_of_the_real_deck_are_warnings_and_nothing_is_an_error()
    {
        var problems = deck.Assessed.Problems.Where(p => p.Severity != Severity.Information).ToArray();
        Assert.All(problems, p => Assert.Equal(Severity.Warning, p.Severity));
        Assert.Contains(problems, p => p.Id == "liczby.suma" && p.Place?.File == "dane/cas/posilek-2020.csv");
        Assert.Contains(problems, p => p.Id == "tekst.liczba" && p.Message.Contains("36 mln", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, p => p.Message.Contains("192", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_table_and_chart_with_figures_names_its_source()
    {
        var slides = deck.Composed.Deck.Slides.Where(s => s.Blocks.Any(b => b is TableBlock or Decks.Charts.ChartBlock or KeyFiguresBlock)).ToArray();
        Assert.True(slides.Length > 10);
        Assert.All(slides.Where(s => s.Chapter is not ("Źródła i objaśnienia" or "Czego w ocenie brakuje") && !s.Chapter.StartsWith("Punkt", StringComparison.Ordinal)),
            s => Assert.Contains(s.Blocks, b => b is SourceBlock));
    }

    [Fact]
    public void Every_observation_leads_to_a_cell_of_an_input_file()
    {
        var files = deck.Content.Files.Select(f => f.Path).ToHashSet();
        Assert.All(deck.Content.Observations.All, o => Assert.All(o.Origin.Cells, c =>
        {
            Assert.Contains(c.File, files);
            Assert.True(c.Line > 0 && c.ColumnNumber > 0);
        }));
    }

    private IEnumerable<string[]> Rows() =>
        from slide in deck.Composed.Deck.Slides
        from table in slide.Blocks.OfType<TableBlock>()
        from row in table.Rows
        select row.Cells.Select(c => c.Text.Plain.Replace('\u00A0', ' ')).ToArray();
}
