using System.Collections.Immutable;
using Assessment.Changes;
using Assessment.Figures;
using Assessment.Indicators;
using NodaTime;

namespace Assessment.Tests.Changes;

public sealed class HistoryReadingTests
{
    private static readonly StructuralBreak NewLaw =
        new("ustawa", BreakKind.Definition, new LocalDate(2022, 1, 1), "Zmieniła się definicja.", "ustawa", [new("a")]);

    [Fact]
    public void Five_years_that_fall_are_a_falling_trend()
    {
        var trend = Of(462, 450, 430, 415, 391).Trend;

        Assert.Equal((TrendDirection.Falling, 5, 1m), (trend?.Direction, trend?.Points, trend?.Agreement));
    }

    [Fact]
    public void Four_years_are_only_a_change()
    {
        var history = Of(null, 450, 430, 415, 391);

        Assert.Null(history.Trend);
        Assert.Equal(-59, history.Overall?.Change.Absolute);
    }

    [Fact]
    public void A_break_between_the_years_forbids_the_trend() => Assert.Null(Of([NewLaw], 462, 450, 430, 415, 391).Trend);

    [Fact]
    public void A_break_before_the_years_forbids_nothing() =>
        Assert.NotNull(Of([NewLaw with { Date = new LocalDate(2020, 1, 1) }], 462, 450, 430, 415, 391).Trend);

    [Fact]
    public void A_break_of_another_indicator_forbids_nothing() =>
        Assert.NotNull(Of([NewLaw with { Indicators = [new("b")] }], 462, 450, 430, 415, 391).Trend);

    [Fact]
    public void A_change_across_a_break_names_it() => Assert.Equal(["ustawa"], Of([NewLaw], 462, 450, 430, 415, 391).Overall?.Breaks.Select(b => b.Id));

    [Fact]
    public void A_change_after_a_break_does_not_name_it() => Assert.Empty(Of([NewLaw], 462, 450, 430, 415, 391).Latest!.Breaks);

    [Theory]
    [InlineData(100, 110, 120, 130, 125, TrendDirection.Rising)]
    [InlineData(100, 110, 105, 130, 125, TrendDirection.None)]
    public void Nine_of_ten_pairs_of_years_have_to_agree(int a, int b, int c, int d, int e, TrendDirection expected) =>
        Assert.Equal(expected, Of(a, b, c, d, e).Trend?.Direction);

    [Fact]
    public void A_trend_that_moves_nothing_worth_saying_has_no_direction() =>
        Assert.Equal(TrendDirection.None, Of(1000, 1001, 1002, 1003, 1004).Trend?.Direction);

    [Fact]
    public void Small_numbers_have_no_trend_and_no_record()
    {
        var history = Of(2, 3, 4, 5, 6);

        Assert.Equal(TrendDirection.None, history.Trend?.Direction);
        Assert.Null(history.Record);
        Assert.Equal((ChangeSize.Small, false), (history.Latest?.Size, history.Latest?.HasPercent));
    }

    [Fact]
    public void The_highest_of_all_years_is_a_record() => Assert.Equal(new SeriesRecord(true, 2020), Of(100, 90, 95, 99, 101).Record);

    [Fact]
    public void The_lowest_of_all_years_is_a_record() => Assert.Equal(new SeriesRecord(false, 2020), Of(100, 90, 95, 99, 89).Record);

    [Fact]
    public void A_figure_that_an_earlier_year_had_too_is_no_record() => Assert.Null(Of(100, 90, 95, 99, 100).Record);

    [Fact]
    public void Three_years_hold_no_record() => Assert.Null(Of(null, null, 95, 99, 101).Record);

    [Fact]
    public void A_rise_followed_by_a_fall_turns_in_the_highest_year()
    {
        var turning = Of(230, 196, 352, 336, 289).Turning;

        Assert.Equal((2022, TrendDirection.Falling), (turning?.At.Year, turning?.Since));
    }

    [Theory]
    [InlineData(null, 100, 120, 140, 130)]  // four years, two of them one way
    [InlineData(null, 140, 100, 120, 140)]
    [InlineData(100, 105, 110, 115, 109)]   // −6 of 115: 5,2%
    public void Four_years_of_which_two_go_the_same_way_can_turn(int? a, int b, int c, int d, int e) => Assert.NotNull(Of(a, b, c, d, e).Turning);

    [Theory]
    [InlineData(null, null, 100, 140, 120)] // three years are a change
    [InlineData(null, 100, 140, 100, 140)]  // a swing up and down
    [InlineData(100, 140, 100, 140, 100)]
    [InlineData(100, null, 120, 140, 100)]  // a year is missing
    [InlineData(100, 120, 140, 140, 100)]   // nothing between the ways
    [InlineData(100, 105, 110, 115, 110)]   // −5 of 115: 4,3%
    [InlineData(2, 5, 8, 9, 3)]             // among small numbers
    public void Less_than_that_is_no_turn(int? a, int? b, int c, int d, int e) => Assert.Null(Of(a, b, c, d, e).Turning);

    [Fact]
    public void A_break_between_the_years_forbids_the_turn() => Assert.Null(Of([NewLaw], 230, 196, 352, 336, 289).Turning);

    [Fact]
    public void Where_there_is_a_trend_no_turn_is_said()
    {
        var history = Of(100, 110, 120, 130, 123);

        Assert.Equal((TrendDirection.Rising, null), (history.Trend?.Direction, history.Turning));
    }

    [Fact]
    public void A_turn_of_a_few_persons_is_not_said() => Assert.Null(Of(1000, 1100, 1200, 1300, 1298).Turning);

    [Fact]
    public void A_series_that_goes_one_way_does_not_turn() => Assert.Null(Of(462, 450, 430, 415, 391).Turning);

    [Fact]
    public void A_year_without_the_year_before_has_no_latest_change() => Assert.Null(Of(462, 450, 430, null, 391).Latest);

    [Fact]
    public void A_series_that_ends_before_the_assessed_year_has_no_change()
    {
        var history = Of(462, 450, 430, 415, null);

        Assert.Null(history.Latest);
        Assert.Null(history.Overall);
    }

    [Fact]
    public void An_indicator_without_figures_has_no_history() => Assert.Null(Histories([], null, null, null, null, null).Find(new("a")));

    [Fact]
    public void A_changed_method_of_the_source_is_a_break()
    {
        var observations = Observations(462, 450, 430, 415, 391);
        observations[3] = observations[3] with { Figure = observations[3].Figure.With(FigureNotes.MethodChanged) };

        var history = Read([], observations);

        Assert.Null(history.Trend);
        Assert.Equal(BreakKind.Method, Assert.Single(history.Breaks).Kind);
    }

    [Fact]
    public void A_unit_of_another_kind_is_a_break()
    {
        var observations = Observations(462, 450, 430, 415, 391);
        observations[0] = observations[0] with { Origin = (CellOrigin)observations[0].Origin with { IsOtherTerritory = true } };

        var history = Read([], observations);

        Assert.Equal((BreakKind.Territory, 2021), (Assert.Single(history.Breaks).Kind, history.Breaks[0].Date.Year));
    }

    [Fact]
    public void A_share_of_seven_families_is_a_small_number()
    {
        var catalogue = new Catalogue(
            [Sample.Count("a"), Sample.Count("b")],
            [new(Sample.Count("udzial") with { Domain = new(FigureKind.Share, 2) }, Sample.Codes("a"), Sample.Codes("b"), 100)]);
        var read = Sample.Set(
            Sample.Observe("a", 2019, 1), Sample.Observe("b", 2019, 7), Sample.Observe("a", 2020, 3), Sample.Observe("b", 2020, 7));
        var all = Sample.Set([.. read.All, .. Derivation.Of(catalogue, read, [Sample.Zielonki], Sample.Case.Years)]);

        var history = HistoryReading.Of(Sample.Rules, [], Sample.Case, catalogue, all).Find(new("udzial"));

        Assert.Equal(ChangeSize.Small, history?.Latest?.Size);
    }

    private static IndicatorHistory Of(params decimal?[] numbers) => Of([], numbers);

    private static IndicatorHistory Of(ImmutableArray<StructuralBreak> breaks, params decimal?[] numbers) => Read(breaks, Observations(numbers));

    private static IndicatorHistory Read(ImmutableArray<StructuralBreak> breaks, Observation[] observations) =>
        Histories(breaks, observations).Find(new("a"))!; // the tests that expect none do not come here

    private static IndicatorHistories Histories(ImmutableArray<StructuralBreak> breaks, params decimal?[] numbers) => Histories(breaks, Observations(numbers));

    private static IndicatorHistories Histories(ImmutableArray<StructuralBreak> breaks, Observation[] observations) =>
        HistoryReading.Of(Sample.Rules, breaks, Sample.Case with { Year = 2024, Depth = 5 }, new([Sample.Count("a")], []), Sample.Set(observations));

    private static Observation[] Observations(params decimal?[] numbers) =>
        [.. numbers.Select((n, i) => Sample.Observe("a", 2020 + i, n))];
}
