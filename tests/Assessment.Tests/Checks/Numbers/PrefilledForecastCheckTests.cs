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

    private static CheckedFigures Figures(params (int Assessed, int Forecast)[] rows) => SampleChecks.Figures(
        rows.Select((_, i) => Sample.Count($"w{i}")),
        rows.SelectMany((r, i) => new[] { SampleChecks.Cell($"w{i}", 2020, r.Assessed, 10 + i), SampleChecks.Cell($"w{i}", 2021, r.Forecast, 10 + i, notes: FigureNotes.Forecast) }),
        SampleChecks.Rules(PrefilledForecastCheck.Id));
}
