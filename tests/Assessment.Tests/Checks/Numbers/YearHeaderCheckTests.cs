using Assessment.Checks.Numbers;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Tests.Checks.Numbers;

public class YearHeaderCheckTests
{
    [Fact]
    public void Years_out_of_order_are_reported_at_the_first_one_that_stands_too_early() =>
        Assert.Equal(new Place("dane/cas/t3.csv", 9, 4, "2020"), Assert.Single(Of(2018, 2020, 2019)).Place);

    [Theory]
    [InlineData(2018, 2019, 2020)]
    [InlineData(2020, 2019, 2018)]
    [InlineData(2018, 2020)] // a year left out
    [InlineData(2020)]
    public void Rising_or_falling_years_are_silent(params int[] years) => Assert.Empty(Of(years));

    private static Problem[] Of(params int[] years) => [.. YearHeaderCheck.Of(SampleChecks.Figures([Sample.Count("x")], years.Select(Cell), SampleChecks.Rules(YearHeaderCheck.Id)))];

    private static Observation Cell(int year, int column)
    {
        var cell = SampleChecks.Cell("x", year, 5, 9);
        return cell with { Origin = (CellOrigin)cell.Origin with { ColumnNumber = 3 + column } };
    }
}
