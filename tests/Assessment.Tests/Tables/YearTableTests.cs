using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Tests.Tables;

public class YearTableTests
{
    [Fact]
    public void Families_of_the_real_deck_change_as_printed()
    {
        var row = Table([Sample.Count("rodziny")], [("rodziny", 426), ("rodziny", 401), ("rodziny", 439)]).Rows[0];
        var (earlier, later) = (row.Change(0, 1)!.Value, row.Change(1, 2)!.Value);
        Assert.Equal(["−25", "−5,9%", "+38", "+9,5%"],
        [
            PolishNumber.Signed(earlier.Absolute), PolishNumber.SignedPercent(earlier.Relative!.Value),
            PolishNumber.Signed(later.Absolute), PolishNumber.SignedPercent(later.Relative!.Value),
        ]);
    }

    [Fact]
    public void Dynamics_take_the_earlier_year_as_100() =>
        Assert.Equal("84,63%", PolishNumber.Percent(YearOverYear.Between(Figure.Of(462), Figure.Of(391))!.Value.Dynamics!.Value));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void There_is_no_relative_change_from_zero_or_below(int from) =>
        Assert.Null(YearOverYear.Between(Figure.Of(from), Figure.Of(3))!.Value.Relative);

    [Fact]
    public void There_is_no_change_from_a_missing_figure() =>
        Assert.Null(YearOverYear.Between(Figure.None(MissingReason.NotReported), Figure.Of(3)));

    [Fact]
    public void Parts_stand_indented_under_their_parent()
    {
        var table = Table([Sample.Count("m"), Sample.Count("b"), Sample.Count("w", "m")], [("m", 14), ("m", 22), ("m", 19)], "m", "b", "w");
        Assert.Equal([("m", 0), ("w", 1), ("b", 0)], table.Rows.Select(r => (r.Indicator.Code.Value, r.Depth)));
    }

    [Fact]
    public void Sorting_keeps_parts_with_their_parent_and_missing_figures_last()
    {
        Indicator[] indicators = [Sample.Count("x"), Sample.Count("m"), Sample.Count("b"), Sample.Count("w", "m")];
        var observations = Sample.Set(Sample.Observe("m", 2020, 19), Sample.Observe("b", 2020, 29), Sample.Observe("w", 2020, 11));
        var table = YearTable.Of(new Catalogue(indicators, []), observations, [Sample.Zielonki], Sample.Codes("x", "m", "b", "w"), [2019, 2020], sorted: true);
        Assert.Equal(["b", "m", "w", "x"], table.Rows.Select(r => r.Indicator.Code.Value));
    }

    [Fact]
    public void Only_years_with_a_forecast_make_forecast_columns()
    {
        var forecast = Sample.Observe("a", 2021, 5) with { Figure = Figure.Of(5, FigureNotes.Forecast) };
        var table = YearTable.Of(new Catalogue([Sample.Count("a")], []), Sample.Set(Sample.Observe("a", 2020, 4), forecast),
            [Sample.Zielonki], Sample.Codes("a"), [2019, 2020]);
        Assert.Equal([2021], table.ForecastYears);
    }

    [Fact]
    public void A_computed_forecast_fills_a_column_that_a_source_makes_and_alone_makes_none()
    {
        var source = Sample.Observe("a", 2021, 5) with { Figure = Figure.Of(5, FigureNotes.Forecast) };
        var computed = source with { Indicator = new("b"), Origin = new ComputedOrigin("a ÷ c", [source]) };
        var catalogue = new Catalogue([Sample.Count("a"), Sample.Count("b")], []);
        Assert.Equal([2021], YearTable.Of(catalogue, Sample.Set(source, computed), [Sample.Zielonki], Sample.Codes("a", "b"), [2019, 2020]).ForecastYears);
        Assert.Empty(YearTable.Of(catalogue, Sample.Set(source, computed), [Sample.Zielonki], Sample.Codes("b"), [2019, 2020]).ForecastYears);
    }

    [Fact]
    public void A_unit_without_forecasts_leaves_their_columns_empty()
    {
        var county = Sample.Zielonki.County;
        var forecast = Sample.Observe("a", 2021, 5) with { Figure = Figure.Of(5, FigureNotes.Forecast) };
        var table = YearTable.Of(new Catalogue([Sample.Count("a")], []),
            Sample.Set(Sample.Observe("a", 2020, 4), forecast, Sample.Observe("a", 2020, 40) with { Unit = county }),
            [Sample.Zielonki, county], Sample.Codes("a"), [2019, 2020]);

        Assert.Equal([(Sample.Zielonki, 5), (county, null)], table.Rows.Select(r => (r.Unit, r[2].Number)));
    }

    private static YearTable Table(Indicator[] indicators, (string Code, int Number)[] figures, params string[] rows)
    {
        var observations = Sample.Set([.. figures.Select((f, i) => Sample.Observe(f.Code, 2018 + i, f.Number))]);
        return YearTable.Of(new Catalogue(indicators, []), observations, [Sample.Zielonki],
            Sample.Codes(rows.Length == 0 ? [.. indicators.Select(i => i.Code.Value)] : rows), [2018, 2019, 2020]);
    }
}
