using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Tests.Composition.Charts;

public sealed class ChartComposerTests
{
    internal static readonly Indicator[] AgesAndSexes =
    [
        .. new[] { "0-14", "15-64", "65" }.SelectMany(age => new[]
        {
            Sample.Count(age) with { ShortLabel = age + " lat" },
            Sample.Count(age + ".m", age, PartKind.Comprising, unit: new("mężczyzna", "mężczyzn", "mężczyzn")) with { ShortLabel = $"mężczyźni {age} lat" },
            Sample.Count(age + ".k", age, PartKind.Comprising, unit: new("kobieta", "kobiety", "kobiet")) with { ShortLabel = $"kobiety {age} lat" },
        }),
    ];

    private static readonly Observation[] WomenAndMen =
    [
        Sample.Observe("k", 2018, 120), Sample.Observe("k", 2019, 101), Sample.Observe("k", 2020, 184),
        Sample.Observe("m", 2018, 110), Sample.Observe("m", 2020, 168),
    ];

    private static readonly Indicator[] Parts =
        [Sample.Count("razem"), Sample.Count("k", "razem", PartKind.Comprising), Sample.Count("m", "razem", PartKind.Comprising)];

    [Fact]
    public void A_stack_leaves_the_whole_out_and_has_no_total_where_a_part_is_missing()
    {
        var chart = Chart(Parts, [.. WomenAndMen, Sample.Observe("razem", 2020, 352)], ["razem", "k", "m"], ChartKind.StackedColumns);
        Assert.Equal(["Liczba: k", "Liczba: m"], chart.Series.Select(s => s.Name));
        Assert.Contains("razem: 2018 r. – 230 osób, 2019 r. – brak danych, 2020 r. – 352 osoby.", Plain(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_of_a_text_alternative_begin_as_a_sentence()
    {
        Indicator[] small = [Sample.Count("k") with { ShortLabel = "kobiety" }];
        var chart = Chart(small, WomenAndMen, ["k"], ChartKind.Line);
        Assert.StartsWith("Wykres liniowy, lata 2018–2020. Kobiety: 2018 r. – 120 osób", Plain(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_may_be_counted_twice_are_never_stacked()
    {
        Indicator[] reasons = [Sample.Count("k", additive: false), Sample.Count("m", additive: false)];
        var slide = Compose(reasons, WomenAndMen, ["k", "m"], ChartKind.StackedColumns, 3);
        Assert.Equal(ChartKind.GroupedBars, Charts(slide).Single().Kind);
        Assert.Contains("nie można dodawać", Sample.AllText(slide), StringComparison.Ordinal);
    }

    [Fact]
    public void Share_bars_say_the_share_and_the_figure_of_every_part()
    {
        var chart = Chart(Parts, WomenAndMen, ["k", "m"], ChartKind.ShareBars);
        Assert.Contains("2020 r.: Liczba: k – 52,3% (184 osoby), Liczba: m – 47,7% (168 osób).", Plain(chart), StringComparison.Ordinal);
        Assert.Contains("2019 r.: Liczba: k – 101 osób, Liczba: m – brak danych", Plain(chart), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChartKind.Slope)]
    [InlineData(ChartKind.Dumbbell)]
    public void First_and_last_year_alone_are_compared(ChartKind kind)
    {
        var chart = Chart(Parts, WomenAndMen, ["k", "m"], kind);
        var years = kind == ChartKind.Slope ? chart.Categories : [.. chart.Series.Select(s => s.Name)];
        Assert.Equal(["2018", "2020"], years);
        Assert.Contains("2018 r. – 120 osób, 2020 r. – 184 osoby (wzrost o 64)", Plain(chart), StringComparison.Ordinal);
        Assert.DoesNotContain("101", chart.Alternative, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pyramid_has_a_row_per_age_group_and_a_side_per_sex()
    {
        var codes = AgesAndSexes.Where(i => i.Parent is not null).Select(i => i.Code.Value).ToArray();
        var chart = Chart(AgesAndSexes, codes.Select((c, i) => Sample.Observe(c, 2020, i == 3 ? null : 100 + i)), codes, ChartKind.Pyramid);
        Assert.Equal(["0-14 lat", "15-64 lat", "65 lat"], chart.Categories);
        Assert.Equal(["mężczyźni", "kobiety"], chart.Series.Select(s => s.Name));
        Assert.Equal([101, null, 105], chart.Series[1].Values.Select(v => v.Number));
        Assert.Contains("15-64 lat: mężczyźni – 102, kobiety – brak danych", Plain(chart), StringComparison.Ordinal);
        Assert.EndsWith("Najliczniejsza grupa wieku: mężczyźni – 65 lat (104), kobiety – 65 lat (105).", Plain(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pyramid_without_pairs_becomes_bars_and_says_why()
    {
        var slide = Compose(Parts, WomenAndMen, ["k", "m"], ChartKind.Pyramid, 3);
        Assert.Equal(ChartKind.GroupedBars, Charts(slide).Single().Kind);
        Assert.Contains("Piramida wieku wymaga", Sample.AllText(slide), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strip_shows_the_unit_among_larger_units_and_neighbours()
    {
        var rate = Sample.Count("w") with { Domain = new(FigureKind.Ratio, 1), Favourable = Favourable.Less };
        var slide = Slide(rate, ["1206152", "1206000", "1206162"]);
        var chart = Charts(slide).Single();
        Assert.Equal(ChartKind.Strip, chart.Kind);
        Assert.Equal([SeriesRole.Assessed, SeriesRole.Reference, SeriesRole.Peer, SeriesRole.Peer], chart.Series.Select(s => s.Role));
        Assert.Equal(new ChartStrip("", 1, Favourable.Less), Assert.Single(chart.Strips));
        Assert.Contains("gmina Zielonki – 10,0, 1206000 – 12,0, inne jednostki (2) – od 11,0 do 13,0", Plain(chart), StringComparison.Ordinal);
        Assert.Contains("Niebieski – korzystniej niż 1206000, pomarańczowy – mniej korzystnie, szary z obwódką – tak samo, biały – nie można porównać; małe szare punkty – inne jednostki.", Sample.AllText(slide), StringComparison.Ordinal);
    }

    [Fact]
    public void Extremes_are_said_when_there_are_more_than_three_years()
    {
        var observations = new[] { 230, 196, 352, 336 }.Select((n, i) => Sample.Observe("k", 2017 + i, n));
        Assert.EndsWith("(spadek o 16), najwięcej w 2019 r., najmniej w 2018 r.", Plain(Chart([Sample.Count("k")], observations, ["k"], ChartKind.Line, 4)), StringComparison.Ordinal);
    }

    internal static ChartModel Chart(Indicator[] indicators, IEnumerable<Observation> observations, string[] shown, ChartKind? kind, int years = 3) =>
        Charts(Compose(indicators, observations, shown, kind, years)).Single();

    private static Slide Compose(Indicator[] indicators, IEnumerable<Observation> observations, string[] shown, ChartKind? kind, int years)
    {
        var content = Sample.Content(indicators, observations, new SlidePlan { Kind = SlidePlanKind.Chart, Title = "t", Indicators = Sample.Codes(shown), Chart = kind });
        return DeckComposer.Compose(AssessedCase.Of(content with { Case = content.Case with { Depth = years } })).Deck.Slides.Single();
    }

    private static Slide Slide(Indicator rate, string[] others)
    {
        var units = others.Select(TerritorialCode.Parse).ToArray();
        var content = Sample.Content(
            [rate], [Sample.Observe("w", 2020, 10), .. units.Select((u, i) => Sample.Observe("w", 2020, 11 + i) with { Unit = u })],
            new SlidePlan { Kind = SlidePlanKind.Chart, Title = "t", Indicators = Sample.Codes("w"), Comparison = true });
        return DeckComposer.Compose(AssessedCase.Of(content with { Case = content.Case with { ComparisonUnits = [.. units.Select(u => new TerritorialUnit(u, u.Value))] } })).Deck.Slides.Single();
    }

    private static IEnumerable<ChartModel> Charts(Slide slide) =>
        slide.Blocks.SelectMany(b => b is ColumnsBlock columns ? columns.Columns.SelectMany(c => c.Blocks) : [b]).OfType<ChartBlock>().Select(b => b.Chart);

    private static string Plain(ChartModel chart) => chart.Alternative.Replace('\u00A0', ' ');
}
