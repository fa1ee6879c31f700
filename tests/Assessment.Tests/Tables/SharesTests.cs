using Assessment.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Tests.Tables;

public class SharesTests
{
    [Fact]
    public void The_real_deck_would_have_added_up_to_100() => Assert.Equal([52.27m, 47.73m], Shares.OfWhole([184, 168]));

    [Fact]
    public void There_is_no_share_of_nothing() => Assert.Empty(Shares.OfWhole([0, 0]));

    [Fact]
    public void A_negative_part_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Shares.OfWhole([1, -1]));

    [Fact]
    public void Shares_always_add_up_to_100_and_stay_within_one_step() =>
        Prop.ForAll(
            Gen.Choose(0, 5000).Select(n => (decimal)n).NonEmptyListOf().Where(p => p.Sum() > 0).ToArbitrary(),
            parts =>
            {
                var shares = Shares.OfWhole([.. parts]);
                return shares.Sum() == 100m && shares.Zip(parts).All(p => Math.Abs(p.First - p.Second / parts.Sum() * 100) <= 0.01m);
            }).QuickCheckThrowOnFailure();
}
