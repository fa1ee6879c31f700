using Assessment.Rendering.Charts.Layout;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Rendering.Tests.Charts;

public sealed class LabelSpreadTests
{
    [Fact]
    public void Labels_with_room_stay_where_they_want_to_be() =>
        Assert.Equal([50.0, 10.0], LabelSpread.Spread([50, 10], [20, 20], 0, 100)!.Value);

    [Fact]
    public void Labels_at_one_height_are_stacked_in_their_order() =>
        Assert.Equal([10.0, 30.0], LabelSpread.Spread([10, 10], [20, 20], 0, 100)!.Value);

    [Fact]
    public void Labels_that_are_too_high_together_have_no_arrangement() =>
        Assert.Null(LabelSpread.Spread([10, 10], [60, 60], 0, 100));

    [Fact]
    public void Labels_never_overlap_nor_leave_the_limits() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Zip(Gen.Choose(-50, 350), Gen.Choose(-50, 350))).ToArbitrary(), wanted =>
        {
            var heights = wanted.Select(w => 5.0 + Math.Abs(w.Item2) % 30).ToArray();
            if (LabelSpread.Spread([.. wanted.Select(w => (double)w.Item1)], heights, 0, 300) is not { } tops) return heights.Sum() > 300;
            var order = Enumerable.Range(0, tops.Length).OrderBy(i => tops[i]).ToArray();
            return order.All(i => tops[i] >= -1e-6 && tops[i] + heights[i] <= 300 + 1e-6)
                && order.Zip(order.Skip(1)).All(p => tops[p.First] + heights[p.First] <= tops[p.Second] + 1e-6);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200430, 7));
}
