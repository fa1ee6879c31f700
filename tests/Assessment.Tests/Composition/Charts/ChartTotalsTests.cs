using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Provenance;

namespace Assessment.Tests.Composition.Charts;

/// <summary>Totals and shares that a chart prints lead back to the figures that they are computed from.</summary>
public sealed class ChartTotalsTests
{
    private static readonly Observation[] WomenAndMen =
        [Sample.Observe("k", 2018, 120), Sample.Observe("k", 2019, 101), Sample.Observe("k", 2020, 184), Sample.Observe("m", 2018, 110), Sample.Observe("m", 2020, 168)];

    [Fact]
    public void The_total_over_a_stacked_column_is_a_computed_figure_of_its_parts()
    {
        var total = Printed(ChartKind.StackedColumns).Single(p => p.Label == "2020, razem");

        Assert.Equal("352", total.Printed);
        var origin = Assert.IsType<ComputedOrigin>(total.Figure.Origin);
        Assert.Equal(("suma części", "184 168"), (origin.Formula, string.Join(' ', origin.Parts.Select(p => p.Figure))));
    }

    [Fact]
    public void A_year_with_a_missing_part_has_no_total() =>
        Assert.Equal(MissingReason.NotComputable, Printed(ChartKind.StackedColumns).Single(p => p.Label == "2019, razem").Figure.Figure.Missing);

    [Fact]
    public void A_share_in_a_share_bar_is_a_computed_figure_and_the_whole_stands_beside_it()
    {
        var printed = Printed(ChartKind.ShareBars);

        Assert.Equal("352", printed.Single(p => p.Label == "2020, razem").Printed);
        var share = printed.Single(p => p.Label == "2020, Liczba: k – udział");
        Assert.Equal("52,3%", share.Printed);
        Assert.Equal(184, share.Figure.Of[0].Figure.Number);
    }

    private static PrintedFigure[] Printed(ChartKind kind)
    {
        Indicator[] indicators = [Sample.Count("k"), Sample.Count("m")];
        var content = Sample.Content(indicators, WomenAndMen, new SlidePlan { Kind = SlidePlanKind.Chart, Title = "t", Indicators = Sample.Codes("k", "m"), Chart = kind });
        var assessed = AssessedCase.Of(content);
        return [.. PrintedFigures.Of(assessed, DeckComposer.Compose(assessed).Deck)];
    }
}
