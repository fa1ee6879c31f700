using Assessment.Checks.Numbers;
using Assessment.Problems;

namespace Assessment.Tests.Checks.Numbers;

public class SwappedYearsCheckTests
{
    [Fact]
    public void Two_files_with_the_same_years_the_other_way_round_are_reported() => Assert.Single(Of(196, 352));

    [Fact]
    public void Files_that_agree_or_differ_otherwise_are_silent()
    {
        Assert.Empty(Of(352, 196));
        Assert.Empty(Of(196, 353));
    }

    private static IEnumerable<Problem> Of(int laterInOther, int earlierInOther) => SwappedYearsCheck.Of(SampleChecks.Figures([Sample.Count("x")],
        [
            SampleChecks.Cell("x", 2019, 196, 5, "a.csv"), SampleChecks.Cell("x", 2020, 352, 5, "a.csv"),
            SampleChecks.Cell("x", 2019, earlierInOther, 5, "b.csv"), SampleChecks.Cell("x", 2020, laterInOther, 5, "b.csv"),
        ],
        SampleChecks.Rules(SwappedYearsCheck.Id)));
}
