using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Worker.Tests.Sample;

/// <summary>Every derived indicator against a calculation by hand, on both samples.</summary>
public class DerivedIndicatorTests(ZielonkiDeck zielonki, TownDeck town) : IClassFixture<ZielonkiDeck>, IClassFixture<TownDeck>
{
    private const string Zielonki = "wskazniki-zielonki-2020.csv";
    private const string Town = "wskazniki-miasto-2024.csv";

    [Theory]
    [InlineData(Zielonki)]
    [InlineData(Town)]
    public void Results_are_those_calculated_by_hand(string file) =>
        Assert.Equal(
            [.. HandCalculation.Read(file).Select(h => (h.Code, h.Year, h.Result))],
            HandCalculation.Read(file).Select(h => (h.Code, h.Year, Printed(Case(file), h))).ToArray());

    [Theory]
    [InlineData(Zielonki)]
    [InlineData(Town)]
    public void Numerator_denominator_and_factor_are_those_of_the_definition(string file) =>
        Assert.Equal(
            [.. HandCalculation.Read(file).Select(h => (h.Code, h.Year, h.Numerator, h.Denominator, h.Per))],
            HandCalculation.Read(file).Select(h =>
            {
                var derived = Case(file).Catalogue.Derived.Single(d => d.Indicator.Code.Value == h.Code);
                return (h.Code, h.Year, Sum(Case(file), derived.Numerator, h.Year), Sum(Case(file), derived.Denominator, h.Year), derived.Per);
            }).ToArray());

    [Fact]
    public void No_built_in_indicator_is_without_a_calculation_by_hand()
    {
        var calculated = HandCalculation.Read(Zielonki).Concat(HandCalculation.Read(Town)).Select(h => h.Code).ToHashSet();
        Assert.DoesNotContain(town.Assessed.Catalogue.Derived, d => !calculated.Contains(d.Indicator.Code.Value));
    }

    [Theory]
    [InlineData(Zielonki)]
    [InlineData(Town)]
    public void A_result_that_is_missing_names_the_part_that_it_lacks(string file)
    {
        foreach (var missing in HandCalculation.Read(file).Where(h => h.Result is null))
        {
            var observation = Case(file).Find(new(missing.Code), missing.Year);
            Assert.NotNull(observation?.Figure.Missing);
            Assert.NotEmpty(Assert.IsType<ComputedOrigin>(observation!.Origin).Lacking);
        }
    }

    [Fact]
    public void Every_indicator_says_where_its_definition_comes_from() =>
        Assert.All(town.Assessed.Catalogue.Derived, d => Assert.True(d.Indicator is { Definition.Length: > 0, DefinitionSource.Length: > 0 }, d.Indicator.Code.Value));

    [Fact]
    public void An_indicator_of_the_case_itself_is_computed_and_its_definition_printed()
    {
        Assert.Equal(MissingReason.NotReported, town.Assessed.At(new("wlasne.teleopieka"), 2020).Missing);
        var rows = town.Composed.Deck.Slides.Where(s => s.Title == "Jak liczymy wskaźniki").SelectMany(s => s.Blocks).OfType<Decks.Tables.TableBlock>()
            .SelectMany(b => b.Rows);
        Assert.Contains(rows, r => r.Cells[0].Text.Plain.StartsWith("Liczba osób objętych teleopieką", StringComparison.Ordinal)
            && r.Cells[1].Text.Plain.EndsWith("Źródło definicji: wzór MOPS w Lipogrodzie.", StringComparison.Ordinal));
    }

    private AssessedCase Case(string file) => file == Zielonki ? zielonki.Assessed : town.Whole;

    private static decimal? Printed(AssessedCase assessed, HandCalculation hand) =>
        assessed.At(new(hand.Code), hand.Year).Number is { } number
            ? decimal.Round(number, assessed.Catalogue[new(hand.Code)].Domain.Decimals, MidpointRounding.AwayFromZero)
            : null;

    private static decimal? Sum(AssessedCase assessed, ImmutableArray<IndicatorCode> codes, int year) =>
        codes.Aggregate((decimal?)0m, (sum, code) => sum + assessed.At(code, year).Number);
}
