using Assessment.Rendering.Charts.Layout;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Rendering.Tests.Charts;

public sealed class RoundAxisTests
{
    [Fact]
    public void Steps_are_round() => Assert.Equal(new RoundAxis(0, 400, 100), RoundAxis.Covering(95, 352, 4));

    [Fact]
    public void Values_close_together_are_not_squeezed_to_the_top() => Assert.Equal(new RoundAxis(23_300, 23_700, 100), RoundAxis.Covering(23_320, 23_690, 4));

    [Fact]
    public void All_zero_values_have_an_axis_from_zero_to_one() => Assert.Equal(new RoundAxis(0, 1, 0.5), RoundAxis.Covering(0, 0, 2));

    [Fact]
    public void Small_steps_need_decimals() => Assert.Equal(2, RoundAxis.Covering(0, 0.09, 4).Decimals);

    [Fact]
    public void The_axis_covers_the_values_with_few_steps() =>
        Prop.ForAll(Gen.Zip(Gen.Choose(-1_000_000, 1_000_000), Gen.Choose(0, 1_000_000)).ToArbitrary(), Gen.Choose(2, 6).ToArbitrary(), (range, steps) =>
        {
            var (low, high) = (range.Item1 / 10.0, (range.Item1 + range.Item2) / 10.0);
            var axis = RoundAxis.Covering(low, high, steps);
            return axis.From <= low + 1e-6 && axis.To >= high - 1e-6 && axis.Ticks.Length >= 2 && axis.Ticks.Length <= steps + 3;
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200430, 7));
}
