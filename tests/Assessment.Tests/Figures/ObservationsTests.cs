using Assessment.Figures;

namespace Assessment.Tests.Figures;

public class ObservationsTests
{
    [Fact]
    public void The_ranking_of_the_case_decides_between_sources()
    {
        var observations = Sample.Set(Sample.Observe("a", 2020, 353, SourceKind.Bdl), Sample.Observe("a", 2020, 352));
        Assert.Equal(352, observations.At(Sample.Zielonki, new("a"), 2020).Number);
    }

    [Fact]
    public void A_number_goes_before_a_missing_figure_of_a_better_source()
    {
        var observations = Sample.Set(Sample.Observe("a", 2020, null), Sample.Observe("a", 2020, 353, SourceKind.Bdl));
        Assert.Equal(353, observations.At(Sample.Zielonki, new("a"), 2020).Number);
    }

    [Fact]
    public void Every_candidate_stays_reachable() =>
        Assert.Equal(2, Sample.Set(Sample.Observe("a", 2020, 1), Sample.Observe("a", 2020, 2, SourceKind.Bdl))
            .Candidates(Sample.Zielonki, new("a"), 2020).Length);

    [Fact]
    public void What_no_source_holds_is_missing_with_that_reason() =>
        Assert.Equal(MissingReason.NotInSource, Sample.Set().At(Sample.Zielonki, new("a"), 2020).Missing);
}
