using System.Collections.Immutable;
using Assessment.Disclosure;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Tests.Disclosure;

public class SuppressionTests
{
    [Fact]
    public void A_small_count_in_a_sum_takes_the_smallest_other_one_with_it()
    {
        var counts = Column(1, 9, 4, 7);
        var suppression = Suppression.Of(counts, [Cell(0, 0)]);
        Assert.Equal([Cell(2, 0)], suppression.Secondary);
        Assert.Empty(suppression.Unprotected);
    }

    [Fact]
    public void An_amount_paid_at_a_fixed_rate_gives_the_count_back_and_is_hidden_with_it()
    {
        // One family at 4 000 zł; the total of all benefits would give the amount back.
        var (families, amount, other, total) = (Cell(0, 0), Cell(1, 0), Cell(2, 0), Cell(3, 0));
        var counts = new PublishedCounts(
            new Dictionary<CountCell, decimal> { [families] = 1, [amount] = 400_000, [other] = 2_232_000, [total] = 2_632_000 }.ToImmutableDictionary(),
            [new([families], amount, 400_000, IsEquality: true) { Factor = 400_000 }, new([amount, other], total, 2_632_000, IsEquality: true)]);
        Assert.Equal([amount, other], Suppression.Of(counts, [families]).Secondary.OrderBy(c => c.Row));
    }

    [Fact]
    public void Two_ones_that_add_up_to_two_need_a_third_hidden_count()
    {
        var suppression = Suppression.Of(Column(1, 1, 5, 6), [Cell(0, 0), Cell(1, 0)]);
        Assert.Equal([Cell(2, 0)], suppression.Secondary);
    }

    [Fact]
    public void A_count_that_does_not_add_up_to_anything_is_hidden_alone()
    {
        var counts = new PublishedCounts(
            new Dictionary<CountCell, decimal> { [Cell(0, 0)] = 2, [Cell(1, 0)] = 431 }.ToImmutableDictionary(),
            [new([Cell(0, 0)], Cell(1, 0), 431, IsEquality: false)]);
        Assert.Empty(Suppression.Of(counts, [Cell(0, 0)]).Secondary);
    }

    [Fact]
    public void A_part_of_a_total_of_one_hides_the_total()
    {
        var counts = new PublishedCounts(
            new Dictionary<CountCell, decimal> { [Cell(0, 0)] = 1, [Cell(1, 0)] = 1 }.ToImmutableDictionary(),
            [new([Cell(0, 0)], Cell(1, 0), 1, IsEquality: false)]);
        Assert.Equal([Cell(1, 0)], Suppression.Of(counts, [Cell(0, 0)]).Secondary);
    }

    [Fact]
    public void Zeros_are_hidden_only_when_nothing_else_protects() =>
        Assert.Equal([Cell(1, 0)], Suppression.Of(Column(2, 0), [Cell(0, 0)]).Secondary);

    [Fact]
    public void A_single_count_with_a_known_sum_cannot_be_protected() =>
        Assert.Equal([Cell(0, 0)], Suppression.Of(Column(2), [Cell(0, 0)]).Unprotected);

    [Fact]
    public void No_hidden_count_of_a_random_table_can_be_recovered_by_counting()
    {
        var tables = Gen.Choose(0, 7).ArrayOf(9);
        Prop.ForAll(tables.ToArbitrary(), cells =>
        {
            var counts = TwoWay(cells);
            var small = counts.Values.Where(v => v.Key.Row < 3 && v.Key.Column < 3 && v.Value is 1 or 2).Select(v => v.Key).ToArray();
            var suppression = Suppression.Of(counts, small);
            return new CountingAttacker(counts, suppression.Hidden).Recovered().Except(suppression.Unprotected).ToArray() is [];
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void A_count_that_an_earlier_version_published_protects_nothing()
    {
        var counts = Column(1, 9, 4, 7) with { Known = [Cell(2, 0)] };
        Assert.Equal([Cell(3, 0)], Suppression.Of(counts, [Cell(0, 0)]).Secondary);
    }

    [Fact]
    public void A_total_that_an_earlier_version_published_gives_the_last_part_back_although_it_is_hidden_now()
    {
        var counts = new PublishedCounts(
            new Dictionary<CountCell, decimal> { [Cell(0, 0)] = 1, [Cell(1, 0)] = 1 }.ToImmutableDictionary(),
            [new([Cell(0, 0)], Cell(1, 0), 1, IsEquality: false)])
        {
            Known = [Cell(1, 0)],
        };

        Assert.Equal([Cell(0, 0)], Suppression.Of(counts, [Cell(0, 0)]).Unprotected);
    }

    [Fact]
    public void A_small_count_that_an_earlier_version_published_is_hidden_and_said_to_be_known()
    {
        var suppression = Suppression.Of(Column(1, 2, 4, 7) with { Known = [Cell(0, 0)] }, [Cell(0, 0), Cell(1, 0)]);
        Assert.Equal([Cell(0, 0)], suppression.Exposed);
        Assert.Contains(Cell(0, 0), suppression.Hidden);
        Assert.Equal([Cell(2, 0)], suppression.Secondary);
    }

    [Fact]
    public void An_attacker_who_has_an_earlier_version_recovers_nothing_of_a_random_table_that_it_did_not_publish()
    {
        var tables = Gen.Choose(0, 7).ArrayOf(9).Zip(Gen.Choose(0, 5).ArrayOf(16));
        Prop.ForAll(tables.ToArbitrary(), drawn =>
        {
            var (cells, published) = drawn;
            var counts = TwoWay(cells) with { Known = [.. Enumerable.Range(0, 16).Where(i => published[i] == 0).Select(i => Cell(i / 4, i % 4))] };
            var small = counts.Values.Where(v => v.Key.Row < 3 && v.Key.Column < 3 && v.Value is 1 or 2).Select(v => v.Key).ToArray();
            var suppression = Suppression.Of(counts, small);
            return new CountingAttacker(counts, suppression.Hidden.Except(counts.Known)).Recovered().Except(suppression.Unprotected).ToArray() is [];
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static CountCell Cell(int row, int column) => CountCell.OfTable("t.csv", row, column);

    // One column whose sum is known but stands in no cell.
    private static PublishedCounts Column(params int[] numbers) => new(
        numbers.Select((n, r) => (Cell: Cell(r, 0), Number: (decimal)n)).ToImmutableDictionary(c => c.Cell, c => c.Number),
        [new([.. numbers.Select((_, r) => Cell(r, 0))], null, numbers.Sum(), IsEquality: true)]);

    // Three by three counts with their row sums, column sums and the sum of all, each a cell of its own.
    private static PublishedCounts TwoWay(int[] cells)
    {
        int At(int r, int c) => r < 3 && c < 3 ? cells[(r * 3) + c]
            : r < 3 ? Enumerable.Range(0, 3).Sum(k => At(r, k)) : c < 3 ? Enumerable.Range(0, 3).Sum(k => At(k, c)) : cells.Sum();
        var values = from r in Enumerable.Range(0, 4) from c in Enumerable.Range(0, 4) select (Cell: Cell(r, c), Value: (decimal)At(r, c));
        var rows = Enumerable.Range(0, 4).Select(r => new CountRelation([.. Enumerable.Range(0, 3).Select(c => Cell(r, c))], Cell(r, 3), At(r, 3), IsEquality: true));
        var columns = Enumerable.Range(0, 4).Select(c => new CountRelation([.. Enumerable.Range(0, 3).Select(r => Cell(r, c))], Cell(3, c), At(3, c), IsEquality: true));
        return new(values.ToImmutableDictionary(v => v.Cell, v => v.Value), [.. rows, .. columns]);
    }
}
