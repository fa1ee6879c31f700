using Assessment.Norms;
using NodaTime;

namespace Assessment.Tests.Norms;

public sealed class UnitAmountCheckTests
{
    private static readonly UnitAmount GoodStart = new(
        "dobry-start", "Świadczenie „Dobry start”", new("kwota"), new("dzieci"), IsMonthly: false, [new(300, new(new LocalDate(2018, 6, 1), null))], "program „Dobry start”");

    private static readonly UnitAmount ChildBenefit = new(
        "wychowawcze", "Świadczenie wychowawcze", new("kwota"), new("dzieci"), IsMonthly: true,
        [new(500, new(new LocalDate(2016, 4, 1), new LocalDate(2023, 12, 31))), new(800, new(new LocalDate(2024, 1, 1), null))], "art. 5");

    [Fact]
    public void The_amount_of_Zielonki_is_no_multiple_of_three_hundred()
    {
        var failure = Assert.Single(Of(GoodStart, 2020, 1_091_250.00m, 3643));

        Assert.Equal(1_092_900m, failure.Expected);
        Assert.Contains("1 091 250,00 zł nie jest wielokrotnością ustalonej stawki 300 zł", failure.Sentence.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_multiple_of_the_rate_can_be_right_for_any_number_of_children() => Assert.Empty(Of(GoodStart, 2020, 1_091_100, 3643));

    [Fact]
    public void A_benefit_is_not_tested_in_a_year_before_its_rate() => Assert.Empty(Of(GoodStart, 2017, 100, 1));

    [Fact]
    public void A_failure_is_a_warning_at_the_cell_of_the_amount()
    {
        var problem = Assert.Single(Of(GoodStart, 2020, 100, 1)).ToProblem();

        Assert.Equal(("normy.kwota-jednostkowa", 5), (problem.Id, problem.Place?.Line));
    }

    [Theory]
    [InlineData(2020, 6000, 0)]
    [InlineData(2020, 6001, 1)]
    [InlineData(2016, 4500, 0)]
    [InlineData(2016, 4501, 1)]
    [InlineData(2024, 9600, 0)]
    [InlineData(2024, 9601, 1)]
    public void A_child_gets_at_most_the_rates_of_all_months(int year, int amount, int failures) =>
        Assert.Equal(failures, Of(ChildBenefit, year, amount, 1).Count());

    [Fact]
    public void A_monthly_benefit_without_a_count_is_not_tested() => Assert.Empty(Of(ChildBenefit, 2020, 1_000_000, null));

    private static IEnumerable<UnitAmountFailure> Of(UnitAmount benefit, int year, decimal amount, decimal? count) =>
        UnitAmountCheck.Of(new([], [benefit]), Sample.Set(Sample.Observe("kwota", year, amount), Sample.Observe("dzieci", year, count)), Sample.Zielonki, [year]);
}
