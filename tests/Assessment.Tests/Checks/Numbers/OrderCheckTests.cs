using Assessment.Checks.Numbers;
using Assessment.Checks.Rules;
using Assessment.Problems;

namespace Assessment.Tests.Checks.Numbers;

public class OrderCheckTests
{
    [Fact]
    public void More_families_than_persons_is_reported_at_the_families()
    {
        var problem = Assert.Single(Of(families: 12, persons: 9));
        Assert.Equal("liczby.rodziny-osoby", problem.Id);
        Assert.Equal(new Place("dane/cas/t3.csv", 5, 3, "2020"), problem.Place);
        Assert.Contains("12", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(9, 22)]
    [InlineData(9, null)]
    public void As_many_or_more_persons_or_an_unknown_number_are_silent(int families, int? persons) => Assert.Empty(Of(families, persons));

    private static Problem[] Of(int families, int? persons) =>
    [
        .. OrderCheck.Of(SampleChecks.Figures(
            [Sample.Count("rodziny"), Sample.Count("osoby")], [Sample.Observe("rodziny", 2020, families), Sample.Observe("osoby", 2020, persons)],
            SampleChecks.Rules("liczby.rodziny-osoby") with { Orders = [new OrderRule("liczby.rodziny-osoby", new("rodziny"), new("osoby"))] })),
    ];
}
