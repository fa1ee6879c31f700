using Assessment.Changes;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Changes;
using NodaTime;

namespace Assessment.Sources.Tests.Changes;

public sealed class BreakReaderTests
{
    private static readonly Catalogue Catalogue = CatalogueReader.Read(EmbeddedData.Texts("katalog/"), null, new ProblemList());

    [Fact]
    public void The_programs_own_breaks_are_read_without_a_problem()
    {
        var problems = new ProblemList();
        var breaks = BreakReader.Read(("przerwy.yaml", EmbeddedData.Text("przerwy.yaml")), Catalogue, problems);

        Assert.Empty(problems.ToImmutable());
        Assert.Equal(breaks.Length, breaks.DistinctBy(b => b.Id).Count());
    }

    [Theory]
    [InlineData("powody.przemoc", 2023, 6, 22)]
    [InlineData("prorodzinna.wychowawcze.kwota", 2024, 1, 1)]
    [InlineData("prorodzinna.wychowawcze.dzieci", 2019, 7, 1)]
    [InlineData("prorodzinna.dobry-start.kwota", 2021, 7, 1)]
    [InlineData("zasilek.okresowy.osoby", 2022, 1, 1)]
    [InlineData("placowki.mieszkania-chronione", 2023, 11, 1)]
    public void A_known_day_breaks_an_indicator(string code, int year, int month, int day) =>
        Assert.Contains(BreakReader.Read(("przerwy.yaml", EmbeddedData.Text("przerwy.yaml")), Catalogue, new ProblemList()),
            b => b.Concerns(new(code)) && b.Date == new LocalDate(year, month, day));

    [Fact]
    public void A_pattern_that_fits_nothing_is_an_error_at_its_line()
    {
        var problems = new ProblemList();
        BreakReader.Read(("przerwy.yaml",
            """
            przerwy:
              - id: x
                rodzaj: definicja
                od: 2024-01-01
                opis: Zmiana.
                podstawa: ustawa
                wskazniki: [powod.*]
            """), Catalogue, problems);

        Assert.Equal(("przerwy.nieznany-kod", 7), (Assert.Single(problems.ToImmutable()).Id, problems.ToImmutable()[0].Place?.Line));
    }

    [Fact]
    public void The_programs_own_rules_are_read_without_a_problem()
    {
        var problems = new ProblemList();
        var rules = ChangeRulesReader.Read(("zmiany.yaml", EmbeddedData.Text("zmiany.yaml")), problems);

        Assert.Empty(problems.ToImmutable());
        Assert.Equal((new ChangeThreshold(5, 0.05m), 5, 0.9m, 0.1m), (rules.Count.Notable, rules.TrendYears, rules.TrendAgreement, rules.OutsideRange));
    }

    [Fact]
    public void A_missing_rule_is_an_error()
    {
        var problems = new ProblemList();
        ChangeRulesReader.Read(("zmiany.yaml", EmbeddedData.Text("zmiany.yaml").Replace("  zgodne_pary: 90", "", StringComparison.Ordinal)), problems);

        Assert.Contains("zgodne_pary", Assert.Single(problems.ToImmutable()).Message, StringComparison.Ordinal);
    }
}
