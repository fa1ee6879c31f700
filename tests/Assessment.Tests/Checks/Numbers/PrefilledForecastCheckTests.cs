using Assessment.Checks.Numbers;
using Assessment.Figures;

namespace Assessment.Tests.Checks.Numbers;

public class PrefilledForecastCheckTests
{
    [Fact]
    public void A_forecast_equal_to_the_assessed_year_in_every_row_is_no_forecast()
    {
        var figures = Figures((9187, 9187), (4592, 4592));
        Assert.Equal(PrefilledForecastCheck.Id, Assert.Single(PrefilledForecastCheck.Of(figures)).Id);
        Assert.DoesNotContain(PrefilledForecastCheck.Without(figures).Observations.All, o => o.Year == 2021);
    }

    [Fact]
    public void One_row_that_differs_makes_it_a_forecast()
    {
        var figures = Figures((9187, 9187), (378, 350));
        Assert.Empty(PrefilledForecastCheck.Of(figures));
        Assert.Same(figures.Content, PrefilledForecastCheck.Without(figures));
    }

    [Fact]
    public void A_prefilled_table_is_found_in_a_file_whose_other_table_has_a_forecast()
    {
        var figures = Figures((9187, 9187), (4592, 4592), (378, 350), (41, 40));
        var other = figures.Content.Observations.All.Select(o => o.Origin is CellOrigin { Line: >= 12 } cell
            ? o with { Origin = cell with { Source = cell.Source with { Name = "CAS, formularz OZPS za 2020 r., tabela 4" } } } : o);
        figures = figures with { Content = figures.Content with { Observations = new(other, []) } };
        Assert.Single(PrefilledForecastCheck.Of(figures));
        Assert.Equal([350, 40], PrefilledForecastCheck.Without(figures).Observations.All.Where(o => o.Year == 2021).Select(o => o.Figure.Number ?? 0));
    }

    private static CheckedFigures Figures(params (int Assessed, int Forecast)[] rows) => SampleChecks.Figures(
        rows.Select((_, i) => Sample.Count($"w{i}")),
        rows.SelectMany((r, i) => new[] { SampleChecks.Cell($"w{i}", 2020, r.Assessed, 10 + i), SampleChecks.Cell($"w{i}", 2021, r.Forecast, 10 + i, notes: FigureNotes.Forecast) }),
        SampleChecks.Rules(PrefilledForecastCheck.Id));
}
