using System.Collections.Immutable;
using Assessment.Changes;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Tests.Changes;

public sealed class TheilSenLineTests
{
    [Fact]
    public void Points_on_a_line_give_the_line()
    {
        var line = TheilSenLine.Through([(2020, 10), (2021, 13), (2022, 16), (2023, 19), (2024, 22)]);

        Assert.Equal((3m, 10m, 28m), (line.Slope, line.Level, line.At(2026)));
    }

    [Fact]
    public void One_outlier_does_not_move_it()
    {
        var line = TheilSenLine.Through([(2020, 10), (2021, 13), (2022, 500), (2023, 19), (2024, 22)]);

        Assert.Equal((3m, 10m), (line.Slope, line.Level));
    }

    // Slopes by hand: −34, 61, 35.33, 14.75, 9.6, 3.83, 156, 70, 31, 20.5, 11.4, −16, −31.5, −24.67, −24.75, −47, −29, −27.67, −11, −18, −25.
    [Fact]
    public void The_unemployed_of_Zielonki_fall_by_eleven_a_year() =>
        Assert.Equal(-11m, TheilSenLine.Through([(2018, 230), (2019, 196), (2020, 352), (2021, 336), (2022, 289), (2023, 278), (2024, 253)]).Slope);

    [Fact]
    public void A_gap_in_the_years_is_not_closed_up() =>
        Assert.Equal(2m, TheilSenLine.Through([(2018, 10), (2020, 14), (2021, 16), (2024, 22)]).Slope);

    [Fact]
    public void Shifting_all_values_shifts_the_line_and_not_its_slope() =>
        Prop.ForAll(Series(), ArbMap.Default.ArbFor<int>(), (values, shift) =>
        {
            var (line, shifted) = (Through(values, 2015, 0), Through(values, 2015, shift));
            return line.Slope == shifted.Slope && Math.Abs(line.At(2017) + shift - shifted.At(2017)) < 1e-12m; // thirds are rounded in their last digit
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shifting_all_years_does_not_change_its_slope() =>
        Prop.ForAll(Series(), Gen.Choose(-10, 10).ToArbitrary(), (values, shift) =>
            Through(values, 2015, 0).Slope == Through(values, 2015 + shift, 0).Slope).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_that_only_rise_give_a_rising_line() =>
        Prop.ForAll(Series(), values => Through([.. values.Select((v, i) => Math.Abs(v) + 2000 * i)], 2015, 0).Slope > 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Turning_the_values_round_turns_the_slope_round() =>
        Prop.ForAll(Series(), values => Through([.. values.Select(v => -v)], 2015, 0).Slope == -Through(values, 2015, 0).Slope).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_points_does_not_matter() =>
        Prop.ForAll(Series(), values =>
        {
            ImmutableArray<(int Year, decimal Value)> points = [.. values.Select((v, i) => (2015 + i, (decimal)v))];
            return TheilSenLine.Through(points) == TheilSenLine.Through([.. points.Reverse()]);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<int[]> Series() => Gen.Choose(-1000, 1000).ArrayOf(7).ToArbitrary();

    private static TheilSenLine Through(int[] values, int first, int shift) =>
        TheilSenLine.Through([.. values.Select((v, i) => (first + i, (decimal)v + shift))]);
}
