using Assessment.Checks.Numbers;
using Assessment.Checks.Rules;
using Assessment.Indicators;

namespace Assessment.Tests.Checks.Numbers;

public class ShareGroupCheckTests
{
    [Fact]
    public void Shares_that_were_cut_off_are_reported_with_their_sum() =>
        Assert.Contains("99,99%", Assert.Single(Of("52.27", "47.72")), StringComparison.Ordinal);

    [Theory]
    [InlineData("52.27", "47.73")]
    [InlineData("52.27", null)]
    public void Shares_that_add_up_or_are_not_all_known_are_silent(string women, string? men) => Assert.Empty(Of(women, men));

    private static IEnumerable<string> Of(string women, string? men) => ShareGroupCheck.Of(SampleChecks.Figures(
        [Share("k"), Share("m")], [Sample.Observe("k", 2020, Number(women)), Sample.Observe("m", 2020, Number(men))],
        SampleChecks.Rules(ShareGroupCheck.Id) with { Shares = [new ShareRule([new("k"), new("m")])] })).Select(p => p.Message);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Indicator Share(string code) => Sample.Count(code) with { Domain = new(FigureKind.Share, 2) };
}
