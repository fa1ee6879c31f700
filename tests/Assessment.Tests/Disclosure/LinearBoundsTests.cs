using System.Numerics;
using Assessment.Disclosure;
using FsCheck;
using FsCheck.Fluent;

namespace Assessment.Tests.Disclosure;

public class LinearBoundsTests
{
    [Fact]
    public void A_sum_bounds_its_parts() =>
        Assert.Equal((new BigInteger(0), new BigInteger(5)), Of(0, 2, Equal(5, (0, 1), (1, 1))));

    [Fact]
    public void Two_sums_can_fix_an_unknown_that_neither_fixes_alone() =>
        Assert.Equal((new BigInteger(2), new BigInteger(2)), Of(1, 3, Equal(5, (0, 1), (1, 1)), Equal(4, (1, 1), (2, 1)), Equal(5, (0, 1), (2, 1)), AtMost(2, (1, 1)), AtMost(2, (2, 1))));

    [Fact]
    public void An_unknown_that_nothing_bounds_has_no_greatest_value() =>
        Assert.Null(new LinearBounds(2, [AtMost(3, (0, 1))]).Of(1).Greatest);

    [Fact]
    public void A_difference_may_leave_a_negative_right_side() =>
        Assert.Equal((new BigInteger(3), null), Of(0, 1, AtMost(-3, (0, -1))));

    [Fact]
    public void A_sum_said_twice_is_no_contradiction() =>
        Assert.Equal((new BigInteger(0), new BigInteger(4)), Of(0, 2, Equal(4, (0, 1), (1, 1)), Equal(4, (0, 1), (1, 1))));

    [Fact]
    public void Sums_that_contradict_each_other_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => new LinearBounds(1, [Equal(1, (0, 1)), Equal(2, (0, 1))]));

    [Fact]
    public void Bounds_hold_every_solution_that_counting_finds()
    {
        // Three unknowns from 0 to 6 and two sums over them, made from a hidden solution so that there is one.
        var inputs = Gen.Choose(0, 6).ArrayOf(3).SelectMany(solution => Gen.Choose(0, 1).ArrayOf(6).Select(mask => (solution, mask)));
        Prop.ForAll(inputs.ToArbitrary(), input =>
        {
            var (solution, mask) = input;
            LinearConstraint[] sums = [Sum(solution, mask[..3]), Sum(solution, mask[3..]), AtMost(6, (0, 1)), AtMost(6, (1, 1)), AtMost(6, (2, 1))];
            var bounds = new LinearBounds(3, sums);
            var all = from a in Enumerable.Range(0, 7)
                      from b in Enumerable.Range(0, 7)
                      from c in Enumerable.Range(0, 7)
                      where Fits([a, b, c], sums)
                      select new[] { a, b, c };
            var found = all.ToArray();
            return Enumerable.Range(0, 3).All(i => bounds.Of(i) == (found.Min(f => f[i]), (BigInteger?)found.Max(f => f[i])));
        }).QuickCheckThrowOnFailure();
    }

    private static (BigInteger Least, BigInteger? Greatest) Of(int unknown, int unknowns, params LinearConstraint[] constraints) =>
        new LinearBounds(unknowns, constraints).Of(unknown);

    private static LinearConstraint Equal(int value, params (int, int)[] terms) => new([.. terms], value, IsEquality: true);

    private static LinearConstraint AtMost(int value, params (int, int)[] terms) => new([.. terms], value, IsEquality: false);

    private static LinearConstraint Sum(int[] solution, int[] mask) =>
        Equal(solution.Zip(mask, (s, m) => s * m).Sum(), [.. mask.Select((m, i) => (i, m)).Where(t => t.m == 1)]);

    private static bool Fits(int[] values, LinearConstraint[] sums) =>
        Array.TrueForAll(sums, s => s.Terms.Sum(t => values[t.Unknown] * t.Coefficient) is var sum
            && (s.IsEquality ? sum == (int)s.Value.Numerator : sum <= (int)s.Value.Numerator));
}
