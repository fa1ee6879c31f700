using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Tests.Composition.Charts;

public sealed class ChartKindRuleTests
{
    [Theory]
    [InlineData(3, 3, ChartKind.ClusteredColumns)]
    [InlineData(1, 5, ChartKind.ClusteredColumns)]
    [InlineData(1, 6, ChartKind.Line)]
    [InlineData(6, 12, ChartKind.Line)]
    [InlineData(4, 3, ChartKind.GroupedBars)]
    [InlineData(20, 3, ChartKind.GroupedBars)]
    [InlineData(4, 5, ChartKind.Slope)]
    [InlineData(7, 5, ChartKind.Dumbbell)]
    [InlineData(7, 12, ChartKind.Dumbbell)]
    public void Indicators_and_years_decide_the_kind(int things, int years, ChartKind kind)
    {
        var codes = Enumerable.Range(0, things).Select(i => $"i{i}").ToArray();
        Assert.Equal(kind, Kind([.. codes.Select(c => Sample.Count(c))], years, codes));
    }

    [Theory]
    [InlineData(2, 1, ChartKind.Donut)]
    [InlineData(3, 1, ChartKind.Donut)]
    [InlineData(4, 1, ChartKind.GroupedBars)]
    [InlineData(2, 3, ChartKind.StackedColumns)]
    [InlineData(4, 10, ChartKind.StackedColumns)]
    [InlineData(5, 3, ChartKind.ShareBars)]
    [InlineData(2, 11, ChartKind.Line)]
    public void Parts_that_add_up_to_their_parent_are_shown_as_parts(int parts, int years, ChartKind kind)
    {
        var codes = Enumerable.Range(0, parts).Select(i => $"i{i}").ToArray();
        Assert.Equal(kind, Kind([Sample.Count("calosc"), .. codes.Select(c => Sample.Count(c, "calosc", PartKind.Comprising))], years, codes, parts * 100));
    }

    [Fact]
    public void Parts_that_leave_something_out_are_not_shown_as_a_whole() =>
        Assert.Equal(ChartKind.ClusteredColumns, Kind([Sample.Count("calosc"), Sample.Count("a", "calosc"), Sample.Count("b", "calosc")], 3, ["a", "b"], 250));

    [Fact]
    public void Shares_that_add_up_to_a_hundred_are_parts() =>
        Assert.Equal(ChartKind.Donut, Kind([Share("k"), Share("m")], 1, ["k", "m"], number: 50));

    [Fact]
    public void Women_and_men_of_age_groups_are_a_pyramid()
    {
        var pairs = ChartComposerTests.AgesAndSexes;
        Assert.Equal(ChartKind.Pyramid, Kind(pairs, 3, [.. pairs.Where(i => i.Parent is not null).Select(i => i.Code.Value)]));
    }

    private static Indicator Share(string code) => Sample.Count(code) with { Domain = new(FigureKind.Share, 2) };

    private static ChartKind Kind(Indicator[] indicators, int years, string[] shown, int? whole = null, int number = 100)
    {
        IEnumerable<Observation> observations = Enumerable.Range(2021 - years, years).SelectMany(y => shown.Select(c => Sample.Observe(c, y, number)));
        if (whole is not null) observations = observations.Append(Sample.Observe("calosc", 2020, whole));
        return ChartComposerTests.Chart(indicators, observations, shown, null, years).Kind;
    }
}
