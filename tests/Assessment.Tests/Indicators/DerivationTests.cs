using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Tests.Indicators;

public class DerivationTests
{
    private static readonly DerivedIndicator Share = new(
        Sample.Count("udzial") with { Domain = new(FigureKind.Share, 2), Definition = "bezrobotni ÷ mieszkańcy" },
        Sample.Codes("bezrobotni"), Sample.Codes("mieszkancy"), 100);

    [Fact]
    public void Unemployed_of_the_real_deck_are_1_50_percent_of_all_inhabitants()
    {
        var figure = Single(Sample.Observe("bezrobotni", 2020, 352), Sample.Observe("mieszkancy", 2020, 23408)).Figure;
        Assert.Equal(1.50m, decimal.Round(figure.Number!.Value, 2));
    }

    [Fact]
    public void A_missing_part_makes_the_result_missing_and_stays_traceable()
    {
        var observation = Single(Sample.Observe("bezrobotni", 2020, 352));
        Assert.Equal(MissingReason.NotComputable, observation.Figure.Missing);
        Assert.Equal("dane/cas/t3.csv", Assert.Single(observation.Origin.Cells).File);
    }

    [Fact]
    public void A_missing_result_names_the_parts_without_a_number_observed_or_not()
    {
        Assert.Equal(Sample.Codes("mieszkancy"), Lacking(Sample.Observe("bezrobotni", 2020, 352)));
        Assert.Equal(Sample.Codes("bezrobotni"), Lacking(Sample.Observe("bezrobotni", 2020, null), Sample.Observe("mieszkancy", 2020, 23408)));
        Assert.Empty(Lacking(Sample.Observe("bezrobotni", 2020, 352), Sample.Observe("mieszkancy", 2020, 23408)));
    }

    [Fact]
    public void What_a_source_adds_to_a_part_holds_for_the_result()
    {
        var part = Sample.Observe("bezrobotni", 2020, 352);
        var result = Single(part with { Figure = part.Figure.With(FigureNotes.Incomplete) }, Sample.Observe("mieszkancy", 2020, 23408));
        Assert.Equal(FigureNotes.Incomplete, result.Figure.Notes);
    }

    [Theory]
    [InlineData(MissingReason.Confidential, MissingReason.Confidential)]
    [InlineData(MissingReason.NotApplicable, MissingReason.NotApplicable)]
    [InlineData(MissingReason.NotYetAvailable, MissingReason.NotYetAvailable)]
    [InlineData(MissingReason.NotReported, MissingReason.NotReported)]
    [InlineData(MissingReason.NotInSource, MissingReason.NotComputable)]
    public void The_kind_of_a_missing_part_is_passed_on(MissingReason part, MissingReason result) =>
        Assert.Equal(result, Single(Missing("bezrobotni", part), Sample.Observe("mieszkancy", 2020, 23408)).Figure.Missing);

    [Fact]
    public void Parts_missing_for_different_reasons_cannot_be_computed() =>
        Assert.Equal(MissingReason.NotComputable, Single(Missing("bezrobotni", MissingReason.Confidential), Missing("mieszkancy", MissingReason.NotReported)).Figure.Missing);

    [Fact]
    public void Nothing_is_divided_by_zero() =>
        Assert.Equal(MissingReason.NotComputable,
            Single(Sample.Observe("bezrobotni", 2020, 352), Sample.Observe("mieszkancy", 2020, 0)).Figure.Missing);

    [Fact]
    public void A_derived_figure_leads_to_both_cells() =>
        Assert.Equal(2, Single(Sample.Observe("bezrobotni", 2020, 352), Sample.Observe("mieszkancy", 2020, 23408)).Origin.Cells.Count());

    [Fact]
    public void Of_forecasts_of_all_parts_a_forecast_is_computed()
    {
        var result = Assert.Single(Forecasts(Forecast("bezrobotni", 2021, 300), Forecast("mieszkancy", 2021, 24000)));
        Assert.Equal((2021, 1.25m, FigureNotes.Forecast), (result.Year, result.Figure.Number, result.Figure.Notes));
        Assert.Equal(2, result.Origin.Cells.Count());
    }

    [Fact]
    public void Without_a_forecast_of_each_part_there_is_none()
    {
        Assert.Empty(Forecasts(Forecast("bezrobotni", 2021, 300)));
        Assert.Empty(Forecasts(Forecast("bezrobotni", 2021, 300), Forecast("mieszkancy", 2021, null)));
        Assert.Empty(Forecasts(Forecast("bezrobotni", 2021, 300), Sample.Observe("mieszkancy", 2021, 24000)));
    }

    private static Observation Forecast(string code, int year, decimal? number) =>
        Sample.Observe(code, year, null) with { Figure = (number is { } known ? Figure.Of(known) : Figure.None(MissingReason.NotReported)).With(FigureNotes.Forecast) };

    private static Observation[] Forecasts(params Observation[] observations) =>
        [.. Derivation.Forecasts(new Catalogue([], [Share]), Sample.Set(observations), [Sample.Zielonki], [2021, 2022])];

    private static Observation Missing(string code, MissingReason reason) => Sample.Observe(code, 2020, null) with { Figure = Figure.None(reason) };

    private static System.Collections.Immutable.ImmutableArray<IndicatorCode> Lacking(params Observation[] observations) => Assert.IsType<ComputedOrigin>(Single(observations).Origin).Lacking;

    private static Observation Single(params Observation[] observations) =>
        Assert.Single(Derivation.Of(new Catalogue([], [Share]), Sample.Set(observations), [Sample.Zielonki], [2020]));
}
