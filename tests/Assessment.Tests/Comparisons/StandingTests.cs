using System.Collections.Immutable;
using Assessment.Comparisons;
using Assessment.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Tests.Comparisons;

public class StandingTests
{
    private static readonly ImmutableArray<decimal> Others = [1, 2, 3, 5, 6, 7, 8];

    [Theory]
    [InlineData(Favourable.Less, 4)]
    [InlineData(Favourable.More, 5)]
    [InlineData(Favourable.Neither, 5)]
    public void Place_1_is_the_most_favourable_figure_and_the_highest_where_neither_direction_is_better(Favourable favourable, int place) =>
        Assert.Equal((place, 8), (Standing.Of(4, Others, favourable).Place, Standing.Of(4, Others, favourable).Units));

    [Fact]
    public void Equal_figures_share_the_better_place() => Assert.Equal(2, Standing.Of(2, [1, 2, 2, 3], Favourable.Less).Place);

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(1.5, 1)]
    [InlineData(2.5, 2)]
    [InlineData(5.5, 3)]
    [InlineData(6.5, 3)]
    [InlineData(7.5, 4)]
    [InlineData(9, 4)]
    public void Places_are_cut_into_four_equal_quartiles(decimal own, int quartile) =>
        Assert.Equal(quartile, Standing.Of(own, Others, Favourable.Less).Quartile);

    [Fact]
    public void Fewer_than_eight_figures_have_no_quartile() =>
        Assert.Equal((null, 1), (Standing.Of(4, [1, 2, 3, 5, 6, 7], Favourable.Less).Quartile, Standing.Of(4, [1, 2, 3, 5, 6, 7, 8], Favourable.Less).Quartile is null ? 0 : 1));

    [Theory]
    [InlineData(4, 4.5)]
    [InlineData(9, 5.5)]
    public void The_median_counts_the_own_figure(decimal own, decimal median) => Assert.Equal(median, Standing.Of(own, Others, Favourable.Less).Median);

    [Fact]
    public void Places_of_opposite_directions_mirror_each_other() =>
        Prop.ForAll<int, int[]>((own, others) =>
        {
            ImmutableArray<decimal> group = [.. others.Select(o => (decimal)o)];
            var equal = group.Count(o => o == own);
            return Standing.Of(own, group, Favourable.Less).Place + Standing.Of(own, group, Favourable.More).Place == group.Length + 2 - equal;
        }).QuickCheckThrowOnFailure();
}
