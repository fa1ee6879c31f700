using Assessment.Cases;
using Assessment.Checks;
using Assessment.Checks.Narratives;
using Assessment.Decks;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Tests.Checks;

public class NarrativeNumberCheckTests
{
    [Fact]
    public void The_real_deck_s_36_million_of_500_plus_is_found_at_its_line()
    {
        var problem = Assert.Single(Check("Najwięcej, bo ponad 36 mln to świadczenie 500+, z którego skorzystało 6 088 dzieci w 3 683 rodzinach."));
        Assert.Equal(new Place("opis/a.md", 7), problem.Place);
        Assert.Contains("36 mln", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Na świadczenie 500+ wydano ponad 33 mln zł.")]
    [InlineData("Na świadczenie 500+ wydano 33,8 mln zł.")]
    [InlineData("Świadczenie „500 +” otrzymały 3 683 rodziny.")]
    [InlineData("W 2020 r. świadczenie 500+ było największe.")]
    [InlineData("Świadczenie 500+ dla osób 18+ to {{swiadczenie.kwota, 2020}}.")]
    [InlineData("Świadczenie 500+ według stanu na 31 grudnia.")]
    [InlineData("Świadczenie 500+, stan na 30 VI.")]
    [InlineData("Świadczenie 500+ w rozdziale 85501 (art. 5 ust. 1 ustawy).")]
    [InlineData("Wydano 28 skierowań. Inna sprawa to świadczenie 500+.")]
    public void A_number_that_fits_the_data_or_belongs_to_something_else_is_silent(string text) => Assert.Empty(Check(text));

    private static Problem[] Check(string text)
    {
        Indicator[] indicators =
        [
            Sample.Count("swiadczenie.kwota") with { Label = "Świadczenie 500+", Domain = new(FigureKind.Amount, 2) },
            Sample.Count("swiadczenie.rodziny") with { Label = "Rodziny z 500+", Aliases = ["świadczenie 500+"] },
        ];
        var observations = Sample.Set(Sample.Observe("swiadczenie.kwota", 2020, 33845253.72m), Sample.Observe("swiadczenie.rodziny", 2020, 3683));
        var narrative = new Narrative("opis/a.md", "Polityka", [new("Sekcja", 5, [new(new ParagraphBlock(text), 7)])]);
        return [.. NarrativeNumberCheck.Of(Sentence.Of([narrative]), new Catalogue(indicators, []), observations, Sample.Zielonki, [2020])];
    }
}
