using Assessment.Cases;
using Assessment.Checks;
using Assessment.Decks;
using Assessment.Problems;

namespace Assessment.Tests.Checks;

public class NarrativePlaceholderCheckTests
{
    [Theory]
    [InlineData("{{rodziny, 1999}}")]
    [InlineData("{{rodziny, rok-1, liczba}}")]
    [InlineData("{{inne, rok}}")]
    [InlineData("{{wybor, inne, rok, była, były, było}}")]
    public void A_placeholder_without_a_figure_is_a_warning_at_its_line(string placeholder)
    {
        var problem = Assert.Single(Check($"Pomoc otrzymało {placeholder}."));
        Assert.Equal((Severity.Warning, new Place("opis/a.md", 7)), (problem.Severity, problem.Place));
        Assert.Contains(placeholder, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{rodziny, rok}}")]
    [InlineData("{{rodziny, 2020, liczba}}")]
    [InlineData("{{rok}} {{w-gminie}}")]
    [InlineData("{{wybor, rodziny, rok, była, były, było}}")]
    public void A_placeholder_with_a_figure_or_a_name_is_silent(string placeholder) => Assert.Empty(Check(placeholder));

    private static Problem[] Check(string text)
    {
        var list = new ListBlock([new ListItem(text)]);
        var narrative = new Narrative("opis/a.md", "Tekst", [new("Sekcja", 5, [new(list, 7)])]);
        return [.. NarrativePlaceholderCheck.Of([narrative], Sample.Set(Sample.Observe("rodziny", 2020, 439)), Sample.Case)];
    }
}
