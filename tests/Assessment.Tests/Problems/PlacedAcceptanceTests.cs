using Assessment.Problems;

namespace Assessment.Tests.Problems;

public class PlacedAcceptanceTests
{
    private static readonly Problem Jump = new("liczby.skok", Severity.Warning, "x", new("dane/a.csv", 28));

    [Theory]
    [InlineData("liczby.skok@dane/a.csv:28", true)]
    [InlineData("liczby.skok@dane/a.csv", true)]
    [InlineData("liczby.skok", true)]
    [InlineData("liczby.skok@dane/a.csv:29", false)]
    [InlineData("liczby.skok@dane/b.csv", false)]
    public void A_warning_is_accepted_everywhere_in_a_file_or_at_one_line(string key, bool accepted) =>
        Assert.Equal(accepted, ProblemAcceptance.Reason(Jump, new Dictionary<string, string> { [key] = "powódź" }) is not null);

    [Fact]
    public void The_closest_acceptance_gives_the_reason() =>
        Assert.Equal("powódź", ProblemAcceptance.Reason(Jump, new Dictionary<string, string> { ["liczby.skok"] = "ogólnie", ["liczby.skok@dane/a.csv:28"] = "powódź" }));
}
