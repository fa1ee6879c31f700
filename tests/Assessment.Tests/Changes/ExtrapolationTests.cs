using Assessment.Changes;
using Assessment.Indicators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Assessment.Tests.Changes;

public sealed class ExtrapolationTests
{
    private static readonly Indicator Indicator = Sample.Count("a");

    [Fact]
    public void Two_years_are_carried_on_along_the_line()
    {
        var years = Of(Asked, 100, 110, 120, 130, 140)!.Years;

        Assert.Equal([new(2025, 150, 150, 150), new ExtrapolatedYear(2026, 160, 160, 160)], years);
    }

    // Line: slope 10 (median), level 100; residuals 0, 5, −5, 0, 0 → sorted −5, 0, 0, 0, 5: the 10% quantile lies at place 0,4: −3, the 90% at 3,6: 3.
    // Slopes of the ten pairs, sorted: 0, 7,5, 7,5, 8,33, 10, 10, 10, 12,5, 15, 15: the 10% quantile lies at place 0,9: 6,75, the 90% at 8,1: 15.
    [Fact]
    public void The_range_is_made_of_residuals_and_slopes_and_grows_with_the_years()
    {
        var years = Of(Asked, 100, 115, 115, 130, 140)!.Years;

        Assert.Equal([new(2025, 150, 143.75m, 158), new ExtrapolatedYear(2026, 160, 150.5m, 173)], years);
    }

    [Fact]
    public void Without_being_asked_nothing_is_carried_on() => Assert.Null(Of(ExtrapolationRequest.None, 100, 110, 120, 130, 140));

    [Fact]
    public void Another_indicator_that_is_asked_for_does_not_count() => Assert.Null(Of(new(false, [new("b")]), 100, 110, 120, 130, 140));

    [Fact]
    public void Four_years_are_too_few() => Assert.Null(Of(Asked, null, 110, 120, 130, 140));

    [Fact]
    public void A_break_forbids_it()
    {
        var law = new StructuralBreak("x", BreakKind.Definition, new LocalDate(2022, 1, 1), "Zmiana.", "ustawa", [new("a")]);

        Assert.Null(Read(Asked, [law], 100, 110, 120, 130, 140));
    }

    [Fact]
    public void A_falling_line_stops_at_zero()
    {
        var year = Of(Asked, 40, 30, 20, 10, 0)!.Years[1];

        Assert.Equal((0m, 0m), (year.Value, year.Low));
    }

    [Fact]
    public void A_share_stops_at_a_hundred()
    {
        var share = Sample.Count("a") with { Domain = new(FigureKind.Share, 2) };

        Assert.Equal(100, Read(Asked, [], share, 60, 70, 80, 90, 100)!.Years[0].Value);
    }

    [Fact]
    public void A_balance_may_go_below_zero()
    {
        var balance = Sample.Count("a") with { Domain = new(FigureKind.Count, 0, MayBeNegative: true) };

        Assert.Equal(-10, Read(Asked, [], balance, 40, 30, 20, 10, 0)!.Years[0].Value);
    }

    [Fact]
    public void The_value_lies_in_its_range_and_nothing_is_below_zero() =>
        Prop.ForAll(Gen.Choose(0, 1000).ArrayOf(5).ToArbitrary(), numbers =>
            Of(Asked, [.. numbers.Select(n => (decimal?)n)])!.Years.All(y => y.Low >= 0 && y.Low <= y.Value && y.Value <= y.High)).QuickCheckThrowOnFailure();

    private static ExtrapolationRequest Asked { get; } = new(false, [new("a")]);

    private static Extrapolation? Of(ExtrapolationRequest request, params decimal?[] numbers) => Read(request, [], Indicator, numbers);

    private static Extrapolation? Read(ExtrapolationRequest request, StructuralBreak[] breaks, params decimal?[] numbers) =>
        Read(request, breaks, Indicator, numbers);

    private static Extrapolation? Read(ExtrapolationRequest request, StructuralBreak[] breaks, Indicator indicator, params decimal?[] numbers) =>
        HistoryReading.Of(Sample.Rules, [.. breaks], Sample.Case with { Year = 2024, Depth = 5, Extrapolations = request }, new([indicator], []),
            Sample.Set([.. numbers.Select((n, i) => Sample.Observe("a", 2020 + i, n))])).Find(new("a"))?.Extrapolation;
}
