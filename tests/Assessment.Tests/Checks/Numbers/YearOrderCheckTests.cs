using Assessment.Checks.Numbers;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Tests.Checks.Numbers;

public class YearOrderCheckTests
{
    // Three series that rise and two that fall: a table of five rows.
    private static readonly int[][] Right = [[100, 110, 120], [50, 60, 75], [90, 80, 70], [40, 35, 31], [12, 14, 19]];

    [Fact]
    public void A_small_table_whose_last_two_years_changed_places_is_reported_at_its_first_row()
    {
        var problem = Assert.Single(Of([.. Right.Select(r => (int[])[r[0], r[2], r[1]])]));
        Assert.Equal(new Place("dane/cas/t3.csv", 5, 3, "2020"), problem.Place);
        Assert.EndsWith("|5|2019", problem.Message, StringComparison.Ordinal); // all rows, the year before
    }

    [Fact]
    public void A_table_whose_first_two_years_changed_places_is_reported() =>
        Assert.Equal(new Place("dane/cas/t3.csv", 5, 3, "2019"), Assert.Single(Of([.. Right.Select(r => (int[])[r[1], r[0], r[2]])])).Place);

    [Fact]
    public void The_right_order_is_silent() => Assert.Empty(Of(Right));

    [Fact]
    public void One_year_that_moves_every_row_the_same_way_is_an_event() =>
        Assert.Empty(Of([[100, 60, 90], [50, 20, 40], [90, 40, 70], [40, 10, 31], [30, 12, 25]]));

    [Fact]
    public void Rows_without_a_trend_say_nothing() =>
        Assert.Empty(Of([[83, 81, 86], [14, 22, 19], [10, 14, 11], [28, 22, 29], [119, 105, 96], [123, 118, 120]]));

    [Fact]
    public void Too_few_rows_say_nothing() => Assert.Empty(Of([.. Right.Take(4).Select(r => (int[])[r[0], r[2], r[1]])]));

    [Fact]
    public void With_a_forecast_three_of_five_rows_are_enough()
    {
        int[][] rows = [[100, 120, 110, 130], [50, 75, 60, 80], [90, 70, 80, 60], [40, 31, 35, 29], [83, 81, 86, 84]];
        Assert.Single(Of(rows));
        Assert.Empty(Of([.. rows.Select(r => (int[])[r[0], r[2], r[1], r[3]])]));
    }

    // Columns 2018–2020, and 2021 as a forecast.
    private static Problem[] Of(int[][] rows) =>
    [
        .. YearOrderCheck.Of(SampleChecks.Figures(
            rows.Select((_, i) => Sample.Count($"x{i}")),
            rows.SelectMany((row, i) => row.Select((n, y) => SampleChecks.Cell($"x{i}", 2018 + y, n, 5 + i, notes: y == 3 ? FigureNotes.Forecast : FigureNotes.None))),
            SampleChecks.Rules(YearOrderCheck.Id))),
    ];
}
