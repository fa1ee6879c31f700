using System.Collections.Immutable;
using System.Globalization;
using Assessment.Indicators;
using Assessment.Norms;
using NodaTime;

namespace Assessment.Tests.Norms;

public sealed class StaffingNormTests
{
    private static readonly StaffingNorm Norm = new()
    {
        Id = "pracownicy-socjalni",
        Name = "Pracownicy socjalni",
        Demand = "Jeden na 2000.",
        Basis = "art. 110 ust. 11 i 12",
        Validity = new(new LocalDate(2011, 5, 3), null),
        Headcount = new("socjalni"),
        FullTime = new("etaty"),
        Minimum = 3,
        Assumption = "wszyscy pracują w pełnym wymiarze",
        Limits =
        [
            new(Sample.Codes("wsk.mieszkancy-30-06", "wsk.mieszkancy"), 2000, "liczby mieszkańców"),
            new(Sample.Codes("wsk.rodziny"), 50, "liczby rodzin objętych pracą socjalną"),
        ],
    };

    private static readonly Catalogue Catalogue = new(
        [Sample.Count("socjalni"), Sample.Count("etaty"), Sample.Count("ludnosc-30-06"), Sample.Count("ludnosc"), Sample.Count("rodziny")],
        [Ratio("wsk.mieszkancy-30-06", "ludnosc-30-06"), Ratio("wsk.mieszkancy", "ludnosc"), Ratio("wsk.rodziny", "rodziny")]);

    [Fact]
    public void Zielonki_meets_the_norm_by_families_in_social_work_if_all_ten_work_full_time()
    {
        var result = Single(("socjalni", 10), ("ludnosc-30-06", 23408), ("ludnosc", 23690), ("rodziny", 431));

        Assert.Equal(NormVerdict.MetUnderAssumption, result.Verdict);
        Assert.Equal([2340.8m, 43.1m], result.Ratios.Select(r => r.Value));
        Assert.Equal([false, true], result.Ratios.Select(r => r.IsMet));
    }

    [Theory]
    [InlineData("9.75", 23459, 642, "2")]
    [InlineData("10", 24000, 700, "2")]
    [InlineData("2", 1000, 40, "1")]
    [InlineData("12", 24000, 700, null)]
    public void The_posts_that_are_missing_are_whole_and_asked_for_by_the_easier_ratio(string posts, int inhabitants, int families, string? missing) =>
        Assert.Equal(missing is null ? null : decimal.Parse(missing, CultureInfo.InvariantCulture),
            Single(("etaty", decimal.Parse(posts, CultureInfo.InvariantCulture)), ("ludnosc", inhabitants), ("rodziny", families)).Shortage);

    [Fact]
    public void The_evidence_are_the_counts_themselves()
    {
        var result = Single(("socjalni", 10), ("ludnosc-30-06", 23408), ("rodziny", 431));

        Assert.Equal(["socjalni", "ludnosc-30-06", "rodziny"], result.Evidence.Select(o => o.Indicator.Value));
    }

    [Fact]
    public void Full_time_equivalents_make_the_verdict_certain() =>
        Assert.Equal(NormVerdict.Met, Single(("socjalni", 12), ("etaty", 10), ("ludnosc", 20000), ("rodziny", 900)).Verdict);

    [Fact]
    public void Full_time_equivalents_can_miss_what_the_headcount_would_meet() =>
        Assert.Equal(NormVerdict.NotMet, Single(("socjalni", 12), ("etaty", 9.5m), ("ludnosc", 20000), ("rodziny", 900)).Verdict);

    [Theory]
    [InlineData(20000, NormVerdict.MetUnderAssumption)]
    [InlineData(20001, NormVerdict.NotMet)]
    public void Exactly_two_thousand_inhabitants_per_worker_are_allowed(int inhabitants, NormVerdict expected) =>
        Assert.Equal(expected, Single(("socjalni", 10), ("ludnosc", inhabitants), ("rodziny", 501)).Verdict);

    [Theory]
    [InlineData(500, NormVerdict.MetUnderAssumption)]
    [InlineData(501, NormVerdict.NotMet)]
    public void Exactly_fifty_families_per_worker_are_allowed(int families, NormVerdict expected) =>
        Assert.Equal(expected, Single(("socjalni", 10), ("ludnosc", 20001), ("rodziny", families)).Verdict);

    [Theory]
    [InlineData(2, NormVerdict.NotMet)]
    [InlineData(3, NormVerdict.MetUnderAssumption)]
    public void Fewer_than_three_workers_never_meet_it(int workers, NormVerdict expected) =>
        Assert.Equal(expected, Single(("socjalni", workers), ("ludnosc", 2000), ("rodziny", 20)).Verdict);

    [Fact]
    public void Too_few_full_time_equivalents_do_not_meet_the_minimum() =>
        Assert.Equal(NormVerdict.NotMet, Single(("socjalni", 3), ("etaty", 2.5m), ("ludnosc", 2000)).Verdict);

    [Fact]
    public void One_ratio_that_is_missed_and_one_without_figures_cannot_be_tested()
    {
        var result = Single(("socjalni", 10), ("ludnosc", 23408));

        Assert.Equal(NormVerdict.NotTestable, result.Verdict);
        Assert.Equal(["rodziny"], result.Missing.Select(i => i.Code.Value));
    }

    [Fact]
    public void One_ratio_that_is_met_is_enough_when_the_other_has_no_figures() =>
        Assert.Equal(NormVerdict.MetUnderAssumption, Single(("socjalni", 10), ("ludnosc", 19000)).Verdict);

    [Fact]
    public void Without_workers_it_cannot_be_tested_and_says_what_is_missing()
    {
        var result = Single(("ludnosc", 19000), ("rodziny", 400));

        Assert.Equal(NormVerdict.NotTestable, result.Verdict);
        Assert.Equal(["socjalni"], result.Missing.Select(i => i.Code.Value));
        Assert.Empty(result.Ratios);
    }

    [Fact]
    public void No_workers_at_all_are_fewer_than_three() =>
        Assert.Equal(NormVerdict.NotMet, Single(("socjalni", 0), ("ludnosc", 19000)).Verdict);

    [Fact]
    public void Nothing_is_said_where_no_source_speaks_of_it() => Assert.Empty(Results([]));

    [Fact]
    public void Nothing_is_said_of_a_year_before_the_norm() =>
        Assert.Empty(Results([("socjalni", 10)], Norm with { Validity = new(new LocalDate(2021, 1, 1), null) }));

    private static DerivedIndicator Ratio(string code, string numerator) => new(
        Sample.Count(code) with { Domain = new(FigureKind.Ratio, 1) }, Sample.Codes(numerator), Sample.Codes("socjalni"), 1);

    private static NormResult Single(params (string Code, decimal Number)[] figures) => Assert.Single(Results(figures));

    private static ImmutableArray<NormResult> Results((string Code, decimal Number)[] figures, StaffingNorm? norm = null)
    {
        var observations = Sample.Set([.. figures.Select(f => Sample.Observe(f.Code, 2020, f.Number))]);
        return NormTest.Of(new([norm ?? Norm], []), Sample.Case, Catalogue, observations);
    }
}
