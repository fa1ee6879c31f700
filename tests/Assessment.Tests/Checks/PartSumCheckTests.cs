using Assessment.Checks;
using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Tests.Checks;

public class PartSumCheckTests
{
    [Fact]
    public void Meals_of_the_real_deck_exceed_their_total_and_say_both_numbers()
    {
        var failure = Assert.Single(Failures(true, 7385, 2547, 4345, 493, 12));
        Assert.Contains("7\u00A0397", failure.Sentence, StringComparison.Ordinal);
        Assert.Contains("7\u00A0385", failure.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Persons_counted_once_may_exceed_their_total_in_sum() => Assert.Empty(Failures(false, 192, 61, 18, 130, 1));

    [Fact]
    public void A_single_part_may_never_exceed_its_total() => Assert.Single(Failures(false, 60, 61, 18));

    [Fact]
    public void Listed_parts_below_the_total_are_silent() => Assert.Empty(Failures(true, 100, 40, 50));

    [Fact]
    public void All_parts_must_add_up()
    {
        Assert.Single(Failures(true, 100, PartKind.Comprising, 40, 50));
        Assert.Empty(Failures(true, 100, PartKind.Comprising, 40, 60));
    }

    [Fact]
    public void A_missing_part_makes_no_failure_of_a_full_sum() =>
        Assert.Empty(PartSumCheck.Of(
            new Catalogue([Sample.Count("t"), Sample.Count("a", "t", PartKind.Comprising), Sample.Count("b", "t", PartKind.Comprising)], []),
            Sample.Set(Sample.Observe("t", 2020, 100), Sample.Observe("a", 2020, 40)), Sample.Zielonki, [2020]));

    [Fact]
    public void The_problem_points_at_the_total()
    {
        var problem = Assert.Single(Failures(true, 1, 2)).ToProblem();
        Assert.Equal((Severity.Warning, "dane/cas/t3.csv", 5), (problem.Severity, problem.Place!.File, problem.Place.Line));
    }

    private static PartSumFailure[] Failures(bool additive, int total, params int[] parts) => Failures(additive, total, PartKind.Including, parts);

    private static PartSumFailure[] Failures(bool additive, int total, PartKind kind, params int[] parts)
    {
        var indicators = parts.Select((_, i) => Sample.Count($"p{i}", "t", kind, additive)).Prepend(Sample.Count("t"));
        var observations = parts.Select((p, i) => Sample.Observe($"p{i}", 2020, p)).Prepend(Sample.Observe("t", 2020, total));
        return [.. PartSumCheck.Of(new Catalogue(indicators, []), Sample.Set([.. observations]), Sample.Zielonki, [2020])];
    }
}
