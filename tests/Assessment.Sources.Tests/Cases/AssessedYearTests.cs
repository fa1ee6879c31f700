using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Sources.Tests.Cases;

public class AssessedYearTests
{
    private static readonly TerritorialCode Unit = TerritorialCode.Parse("1206172");

    [Fact]
    public void A_series_that_ends_before_the_year_of_the_case_is_a_warning_at_its_latest_cell()
    {
        var problem = Assert.Single(Report(Observe("a.csv", 2018, 230), Observe("a.csv", 2019, 196)));
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Contains("„Bezrobotni” (gmina Zielonki)", problem.Message, StringComparison.Ordinal);
        Assert.Equal(("a.csv", 2019), (problem.Place!.File, problem.Place.Line));
    }

    [Fact]
    public void A_blank_in_the_year_of_the_case_is_a_warning_at_that_cell() =>
        Assert.Equal(2020, Assert.Single(Report(Observe("a.csv", 2019, 196), Observe("a.csv", 2020, null))).Place!.Line);

    [Fact]
    public void A_year_missing_between_two_known_ones_is_a_warning()
    {
        var problem = Assert.Single(Report(Observe("a.csv", 2018, 230), Observe("a.csv", 2020, 352)));
        Assert.Equal(("zrodla.luka-w-latach", Severity.Warning, "a.csv"), (problem.Id, problem.Severity, problem.Place!.File));
        Assert.Contains("2019", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_before_the_printed_years_and_a_late_beginning_are_none() =>
        Assert.Empty(Report(Observe("a.csv", 2010, 1), Observe("a.csv", 2012, 1), Observe("a.csv", 2018, 1), Observe("a.csv", 2019, 230), Observe("a.csv", 2020, 352)));

    [Fact]
    public void A_year_that_another_file_gives_is_not_missing() =>
        Assert.Empty(Report(Observe("rok-2019.csv", 2019, 196), Observe("rok-2020.csv", 2020, 352)));

    [Fact]
    public void A_year_for_which_the_source_says_that_a_figure_makes_no_sense_is_not_missed() =>
        Assert.Empty(Report(Observe("a.csv", 2018, 230), NotApplicable(2019), NotApplicable(2020)));

    [Fact]
    public void An_indicator_that_only_comparison_units_have_is_missing_for_the_assessed_unit()
    {
        var problem = Assert.Single(Report(Observe("a.csv", 2020, 5916) with { Unit = TerritorialCode.Parse("1206000") }));
        Assert.Contains("„Bezrobotni” (gmina Zielonki)", problem.Message, StringComparison.Ordinal);
        Assert.Equal("a.csv", problem.Place!.File);
    }

    [Fact]
    public void Forecasts_neither_fill_the_year_nor_are_missed() => Assert.Empty(Report(Observe("a.csv", 2021, 5)));

    [Fact]
    public void A_series_that_starts_later_than_another_unit_of_its_file_is_a_warning()
    {
        var powiat = Observe("a.csv", 2018, 5000) with { Unit = Unit.County };
        var problem = Assert.Single(Report(Observe("a.csv", 2019, 196), Observe("a.csv", 2020, 352), powiat, powiat with { Year = 2019 }, powiat with { Year = 2020 }));
        Assert.Equal(("zrodla.luka-w-latach", true), (problem.Id, problem.Message.Contains("2018", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_series_that_starts_later_than_a_unit_of_another_file_is_none() =>
        Assert.Empty(Report([Observe("a.csv", 2019, 196), Observe("a.csv", 2020, 352),
            .. Enumerable.Range(2018, 3).Select(y => Observe("b.csv", y, 5000) with { Unit = Unit.County })]));

    private static Observation Observe(string file, int year, int? number) =>
        new(Unit, new("bezrobotni"), year, number is { } n ? Figure.Of(n) : Figure.None(MissingReason.NotReported),
            new CellOrigin(file, year, "w", 3, new(SourceKind.Bdl, "GUS"), ""));

    private static Observation NotApplicable(int year) => Observe("a.csv", year, null) with { Figure = Figure.None(MissingReason.NotApplicable) };

    private static ImmutableArray<Problem> Report(params Observation[] observations)
    {
        var name = new DeclinedName("gmina Zielonki", "", "", "");
        var assessment = new AssessmentCase
        {
            Unit = Unit,
            PlainName = "Zielonki",
            UnitName = name,
            Centre = name,
            CentreAbbreviation = "GOPS",
            Council = name,
            Year = 2020,
            Date = new LocalDate(2021, 4, 15),
            Place = "Zielonki",
        };
        var catalogue = new Catalogue([new Indicator
        {
            Code = new("bezrobotni"),
            Label = "Bezrobotni",
            Unit = new PluralForms("osoba", "osoby", "osób"),
            Chapter = "2",
            Domain = new(FigureKind.Count, 0),
        }], []);
        var problems = new ProblemList();
        AssessedYear.Report([.. observations], assessment, catalogue, problems);
        return problems.ToImmutable();
    }
}
