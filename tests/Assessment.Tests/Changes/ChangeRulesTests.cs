using Assessment.Changes;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Tests.Changes;

public sealed class ChangeRulesTests
{
    [Theory]
    [InlineData(2, 3, ChangeSize.Small)]
    [InlineData(9, 13, ChangeSize.Small)]
    [InlineData(9, 14, ChangeSize.Notable)]
    [InlineData(0, 4, ChangeSize.Small)]
    [InlineData(0, 5, ChangeSize.Notable)]
    [InlineData(9, 19, ChangeSize.Large)]
    public void A_small_count_needs_an_absolute_change_worth_saying(int from, int to, ChangeSize expected) =>
        Assert.Equal(expected, Size(FigureKind.Count, 0, from, to));

    [Theory]
    [InlineData(100, 104, ChangeSize.Small)]
    [InlineData(100, 105, ChangeSize.Notable)]
    [InlineData(100, 95, ChangeSize.Notable)]
    [InlineData(1000, 1049, ChangeSize.Small)]
    [InlineData(1000, 1050, ChangeSize.Notable)]
    [InlineData(401, 439, ChangeSize.Notable)]
    [InlineData(100, 119, ChangeSize.Notable)]
    [InlineData(100, 120, ChangeSize.Large)]
    [InlineData(20, 24, ChangeSize.Small)]
    [InlineData(196, 352, ChangeSize.Large)]
    [InlineData(100, 100, ChangeSize.None)]
    public void A_count_needs_both_an_absolute_and_a_relative_change(int from, int to, ChangeSize expected) =>
        Assert.Equal(expected, Size(FigureKind.Count, 0, from, to));

    [Theory]
    [InlineData(10.0, 10.9, ChangeSize.Small)]
    [InlineData(10.0, 11.0, ChangeSize.Notable)]
    [InlineData(10.0, 15.0, ChangeSize.Large)]
    [InlineData(10.001, 10.004, ChangeSize.None)]
    public void A_share_changes_in_points(double from, double to, ChangeSize expected) =>
        Assert.Equal(expected, Size(FigureKind.Share, 2, (decimal)from, (decimal)to));

    [Theory]
    [InlineData(100_000, 104_999, ChangeSize.Small)]
    [InlineData(100_000, 105_000, ChangeSize.Notable)]
    [InlineData(1_000, 1_999, ChangeSize.Small)]
    [InlineData(1_000, 2_000, ChangeSize.Large)]
    public void An_amount_of_a_few_hundred_zloty_is_not_worth_saying(int from, int to, ChangeSize expected) =>
        Assert.Equal(expected, Size(FigureKind.Amount, 2, from, to));

    [Fact]
    public void A_share_of_small_counts_is_never_worth_saying() =>
        Assert.Equal(ChangeSize.Small, Sample.Rules.Size(Change(10, 60), new(FigureKind.Share, 2), hasSmallBase: true));

    private static ChangeSize Size(FigureKind kind, int decimals, decimal from, decimal to) => Sample.Rules.Size(Change(from, to), new(kind, decimals));

    private static YearOverYear Change(decimal from, decimal to) => YearOverYear.Between(Figure.Of(from), Figure.Of(to))!.Value; // both have numbers
}
