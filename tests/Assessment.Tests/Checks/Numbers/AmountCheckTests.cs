using Assessment.Checks.Numbers;
using Assessment.Checks.Rules;

namespace Assessment.Tests.Checks.Numbers;

public class AmountCheckTests
{
    [Theory]
    [InlineData(1000, 0)]
    [InlineData(1000, null)]
    [InlineData(0, 5)]
    [InlineData(null, 5)]
    public void One_without_the_other_is_reported(int? amount, int? count) => Assert.Equal([AmountCheck.OneWithoutTheOther], Of(amount, count));

    [Theory]
    [InlineData(99, 10)]
    [InlineData(5001, 10)]
    public void An_average_outside_the_plausible_range_is_reported(int amount, int count) => Assert.Equal([AmountCheck.ImplausibleAverage], Of(amount, count));

    [Theory]
    [InlineData(100, 10)]
    [InlineData(5000, 10)]
    [InlineData(0, 0)]
    [InlineData(null, null)]
    public void The_ends_of_the_range_and_nothing_at_all_are_silent(int? amount, int? count) => Assert.Empty(Of(amount, count));

    [Fact]
    public void A_counterpart_that_no_source_holds_is_silent() =>
        Assert.Empty(AmountCheck.Of(SampleChecks.Figures([SampleChecks.Amount("kwota"), Sample.Count("liczba")], [Sample.Observe("kwota", 2020, 1000)], Rules)));

    [Fact]
    public void A_counterpart_whose_row_is_gone_in_one_year_is_reported() =>
        Assert.Equal([AmountCheck.OneWithoutTheOther], AmountCheck.Of(SampleChecks.Figures(
            [SampleChecks.Amount("kwota"), Sample.Count("liczba")],
            [Sample.Observe("kwota", 2019, 1000), Sample.Observe("liczba", 2019, 10), Sample.Observe("kwota", 2020, 1000)], Rules)).Select(p => p.Id));

    private static CheckRules Rules => SampleChecks.Rules(AmountCheck.OneWithoutTheOther, AmountCheck.ImplausibleAverage) with
    {
        Amounts = [new AmountRule(new("kwota"), new("liczba"), 10, 500)],
    };

    private static IEnumerable<string> Of(int? amount, int? count) => AmountCheck.Of(SampleChecks.Figures(
        [SampleChecks.Amount("kwota"), Sample.Count("liczba")], [Sample.Observe("kwota", 2020, amount), Sample.Observe("liczba", 2020, count)], Rules)).Select(p => p.Id);
}
