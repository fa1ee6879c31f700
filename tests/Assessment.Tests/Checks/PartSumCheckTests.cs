using Assessment.Checks;
using Assessment.Figures;
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
    public void A_single_part_may_never_exceed_its_total() => Assert.Equal(PartFault.PartGreater, Assert.Single(Failures(false, 60, 61, 18)).Fault);

    [Fact]
    public void A_part_that_exceeds_its_total_is_named_and_placed_itself()
    {
        var catalogue = new Catalogue([Sample.Count("t"), Sample.Count("dlugotrwale", "t")], []);
        var set = Sample.Set(Sample.Observe("t", 2020, 687), Sample.Observe("dlugotrwale", 2020, 838, line: 8));
        var problem = Assert.Single(PartSumCheck.Of(catalogue, set, Sample.Zielonki, [2020])).ToProblem();
        Assert.Equal(8, problem.Place!.Line); // a cell of the part
        Assert.StartsWith("Liczba: dlugotrwale (2020 r.): 838, więcej niż całość – „Liczba: t”, dla której źródło podaje 687.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_problem_gives_the_rule_and_apart_from_it_likely_causes_for_the_office()
    {
        var problem = Assert.Single(Failures(true, 100, PartKind.Comprising, 40, 50)).ToProblem();
        Assert.Contains("suma musi być równa całości", problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("Możliwe powody", problem.Causes, StringComparison.Ordinal);
        Assert.Equal($"{problem.Message} {problem.Causes}", problem.Explanation);
    }

    [Fact]
    public void Parts_in_another_file_than_the_total_are_said_to_be_there()
    {
        var catalogue = new Catalogue([Sample.Count("t"), Sample.Count("a", "t", PartKind.Comprising)], []);
        var part = Sample.Observe("a", 2020, 90);
        part = part with { Origin = (CellOrigin)part.Origin with { File = "dane/bdl/RYNE_1944_CREL.csv" } };
        Assert.Contains("Części podaje plik dane/bdl/RYNE_1944_CREL.csv.",
            Assert.Single(PartSumCheck.Of(catalogue, Sample.Set(Sample.Observe("t", 2020, 100), part), Sample.Zielonki, [2020])).ToProblem().Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Części poda", Assert.Single(Failures(true, 100, PartKind.Comprising, 40, 50)).ToProblem().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_cannot_be_adds_nothing_to_a_full_sum()
    {
        var catalogue = new Catalogue([Sample.Count("t"), Sample.Count("a", "t", PartKind.Comprising), Sample.Count("b", "t", PartKind.Comprising)], []);
        var none = Sample.Observe("b", 2020, null) with { Figure = Figure.None(MissingReason.NotApplicable) };
        Assert.Single(PartSumCheck.Of(catalogue, Sample.Set(Sample.Observe("t", 2020, 100), Sample.Observe("a", 2020, 90), none), Sample.Zielonki, [2020]));
        Assert.Empty(PartSumCheck.Of(catalogue, Sample.Set(Sample.Observe("t", 2020, 100), Sample.Observe("a", 2020, 100), none), Sample.Zielonki, [2020]));
    }

    [Fact]
    public void Known_parts_of_an_incomplete_full_sum_do_not_exceed_it()
    {
        var catalogue = new Catalogue(
            [Sample.Count("t"), Sample.Count("a", "t", PartKind.Comprising), Sample.Count("b", "t", PartKind.Comprising), Sample.Count("c", "t", PartKind.Comprising)], []);
        Assert.Equal(PartFault.PartsGreater, Assert.Single(PartSumCheck.Of(
            catalogue, Sample.Set(Sample.Observe("t", 2020, 100), Sample.Observe("a", 2020, 60), Sample.Observe("b", 2020, 50)), Sample.Zielonki, [2020])).Fault);
    }

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
