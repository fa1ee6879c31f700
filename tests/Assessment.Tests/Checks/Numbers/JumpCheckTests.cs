using Assessment.Checks.Numbers;
using Assessment.Checks.Rules;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Tests.Checks.Numbers;

public class JumpCheckTests
{
    [Fact]
    public void A_count_ten_times_the_year_before_jumps() => Assert.Equal([JumpCheck.Jump], Of(41, 40, 400));

    [Fact]
    public void The_real_rise_of_unemployment_in_2020_does_not_jump() => Assert.Empty(Of(230, 196, 352));

    [Fact]
    public void A_small_count_never_jumps() => Assert.Empty(Of(1, 2, 20));

    [Fact]
    public void A_change_like_those_before_it_does_not_jump() => Assert.Empty(Of(40, 400, 4000));

    [Fact]
    public void A_change_that_the_powiat_shares_does_not_jump()
    {
        var powiat = Sample.Zielonki.County;
        Observation[] there = [Sample.Observe("x", 2019, 4000) with { Unit = powiat }, Sample.Observe("x", 2020, 41000) with { Unit = powiat }];
        Assert.Empty(JumpCheck.Of(SampleChecks.Figures([Sample.Count("x")], [.. Series("x", 41, 40, 400), .. there], Rules)));
    }

    [Fact]
    public void A_zero_after_a_count_is_asked_about() => Assert.Equal([JumpCheck.ZeroAfterCount], Of(12, 10, 0));

    [Fact]
    public void A_zero_after_a_few_is_an_event_of_its_own() => Assert.Empty(Of(12, 9, 0));

    [Theory]
    [InlineData(1_250_000, 1250)]
    [InlineData(1250, 1_250_000)]
    public void An_amount_a_thousand_times_another_was_given_in_thousands(int from, int to) =>
        Assert.Equal([JumpCheck.Thousands], Of(SampleChecks.Amount("x"), from, from, to));

    [Fact]
    public void An_amount_a_hundred_times_another_jumps_but_is_not_said_to_be_in_thousands() =>
        Assert.Equal([JumpCheck.Jump], Of(SampleChecks.Amount("x"), 1000, 1100, 110_000));

    private static CheckRules Rules => SampleChecks.Rules(JumpCheck.Jump, JumpCheck.ZeroAfterCount, JumpCheck.Thousands);

    private static IEnumerable<string> Of(params int[] numbers) => Of(Sample.Count("x"), numbers);

    private static IEnumerable<string> Of(Indicator indicator, params int[] numbers) =>
        JumpCheck.Of(SampleChecks.Figures([indicator], Series("x", numbers), Rules)).Select(p => p.Id);

    private static IEnumerable<Observation> Series(string code, params int[] numbers) => numbers.Select((n, i) => Sample.Observe(code, 2018 + i, n));
}
