using Assessment.Checks.Numbers;
using Assessment.Territory;

namespace Assessment.Tests.Checks.Numbers;

public class NeighboursCheckTests
{
    [Fact]
    public void A_zero_among_counts_is_reported() => Assert.Equal([NeighboursCheck.Zero], Of(0, 252, 310));

    [Fact]
    public void A_count_among_zeros_is_reported() => Assert.Equal([NeighboursCheck.Count], Of(252, 0, 0));

    [Theory]
    [InlineData(0, 252, 0)] // another zero
    [InlineData(0, 252, 3)] // few have any
    [InlineData(252, 310, 280)]
    [InlineData(4, 0, 0)] // a few are an event of their own
    public void Anything_else_is_silent(int own, int one, int other) => Assert.Empty(Of(own, one, other));

    [Fact]
    public void A_single_neighbour_says_nothing() => Assert.Empty(Of(0, 252));

    [Fact]
    public void A_gmina_of_another_powiat_is_no_neighbour() => Assert.Empty(Ids(0, ("1206022", 252), ("1401032", 310)));

    private static IEnumerable<string> Of(int own, params int[] neighbours) => Ids(own, [.. neighbours.Select((n, i) => ($"12060{i + 2}2", n))]);

    private static IEnumerable<string> Ids(int own, params (string Unit, int Number)[] others)
    {
        var content = Sample.Content([Sample.Count("bezrobotni")], [Sample.Observe("bezrobotni", 2020, own)]) with
        {
            Peers = new([], [.. others.Select(o => Sample.Observe("bezrobotni", 2020, o.Number) with { Unit = TerritorialCode.Parse(o.Unit) })]),
        };
        return NeighboursCheck.Of(new(content, SampleChecks.Rules(NeighboursCheck.Zero, NeighboursCheck.Count))).Select(p => p.Id);
    }
}
