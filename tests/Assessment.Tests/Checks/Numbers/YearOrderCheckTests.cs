using Assessment.Checks.Numbers;
using Assessment.Problems;

namespace Assessment.Tests.Checks.Numbers;

public class YearOrderCheckTests
{
    // Two series that rise and two that fall.
    private static readonly int[][] Right = [[100, 110, 120], [50, 60, 75], [90, 80, 70], [40, 35, 31]];

    [Fact]
    public void A_table_whose_last_two_years_changed_places_is_reported_at_its_first_row()
    {
        var problem = Assert.Single(Of([.. Right.Select(r => (int[])[r[0], r[2], r[1]])]));
        Assert.Equal(new Place("dane/cas/t3.csv", 5, 3, "2019"), problem.Place);
        Assert.Contains("|4|2018|2020", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_whose_first_two_years_changed_places_is_reported() => Assert.Single(Of([.. Right.Select(r => (int[])[r[1], r[0], r[2]])]));

    [Fact]
    public void The_right_order_is_silent() => Assert.Empty(Of(Right));

    [Fact]
    public void One_year_that_moves_every_row_the_same_way_is_an_event() =>
        Assert.Empty(Of([[100, 60, 110], [50, 20, 60], [90, 40, 70], [40, 10, 31]]));

    [Fact]
    public void Too_few_rows_say_nothing() => Assert.Empty(Of([[100, 120, 110], [50, 75, 60], [90, 70, 80]]));

    private static IEnumerable<Problem> Of(int[][] rows) => YearOrderCheck.Of(SampleChecks.Figures(
        rows.Select((_, i) => Sample.Count($"x{i}")),
        rows.SelectMany((row, i) => row.Select((n, y) => SampleChecks.Cell($"x{i}", 2018 + y, n, 5 + i))),
        SampleChecks.Rules(YearOrderCheck.Id)));
}
