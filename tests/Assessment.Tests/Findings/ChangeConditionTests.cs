using Assessment.Cases;
using Assessment.Findings.Conditions;

namespace Assessment.Tests.Findings;

public class ChangeConditionTests
{
    [Theory]
    [InlineData(2, 3, false)]
    [InlineData(4, 9, false)]
    [InlineData(3, 12, false)]
    [InlineData(3, 13, true)]
    [InlineData(10, 15, true)]
    [InlineData(100, 105, true)]
    [InlineData(100, 104, false)]
    [InlineData(1000, 1049, false)]
    [InlineData(105, 100, false)]
    public void Small_numbers_do_not_rise_by_percentages(int earlier, int later, bool expected) =>
        Assert.Equal(expected, new ChangeCondition(Sample.Code("rodziny"), 1, FromFirst: false, Absolute: 5, Percent: 5).Holds(Case(earlier, later)));

    [Fact]
    public void A_missing_figure_is_no_change() =>
        Assert.False(new ChangeCondition(Sample.Code("rodziny"), 1, FromFirst: false, Absolute: null, Percent: null).Holds(Case(null, 20)));

    [Fact]
    public void A_fall_is_not_a_rise() =>
        Assert.True(new ChangeCondition(Sample.Code("rodziny"), -1, FromFirst: false, Absolute: 5, Percent: 5).Holds(Case(105, 99)));

    private static AssessedCase Case(int? earlier, int later) => AssessedCase.Of(Sample.Content(
        [Sample.Count("rodziny", unit: Sample.Families)], [Sample.Observe("rodziny", 2019, earlier), Sample.Observe("rodziny", 2020, later)]));
}
