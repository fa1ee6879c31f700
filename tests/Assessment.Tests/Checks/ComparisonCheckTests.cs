using Assessment.Cases;
using Assessment.Checks;
using Assessment.Comparisons;
using Assessment.Composition;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Tests.Checks;

public class ComparisonCheckTests
{
    private static readonly DeckPlan Plan = new([new("c", "C", [new SlidePlan { Kind = SlidePlanKind.AmongOthers }])]);

    private static readonly CaseComparisons Some = new(null,
        [new Comparison(Sample.Count("a"), new(Sample.Zielonki, new("a"), 2020, Figure.Of(1), new ComputedOrigin("a", [])), [], [], [], null)]);

    private static AssessmentCase Declared => Sample.Case with { PeerRule = new(new("ludnosc"), 0.5m, 2) };

    [Fact]
    public void A_planned_comparison_without_anything_to_compare_is_told() =>
        Assert.Equal(("porownanie.brak-danych", Severity.Information), Told(Plan, new(null, []), Sample.Case));

    [Fact]
    public void A_declared_group_without_members_is_a_warning() => Assert.Equal(("porownanie.brak-grupy", Severity.Warning), Told(Plan, Some, Declared));

    [Fact]
    public void A_comparison_without_a_declared_group_is_right() => Assert.Empty(ComparisonCheck.Of(Plan, Some, Sample.Case));

    [Fact]
    public void A_deck_that_compares_nothing_needs_no_data() => Assert.Empty(ComparisonCheck.Of(new([]), new(null, []), Declared));

    private static (string Id, Severity Severity) Told(DeckPlan plan, CaseComparisons comparisons, AssessmentCase assessment)
    {
        var problem = Assert.Single(ComparisonCheck.Of(plan, comparisons, assessment));
        return (problem.Id, problem.Severity);
    }
}
