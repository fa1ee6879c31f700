using Assessment.Checks.Numbers;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using NodaTime;

namespace Assessment.Tests.Checks.Numbers;

public class ExportDateCheckTests
{
    // The file was exported on 22 March 2021.
    [Theory]
    [InlineData(2022)]
    [InlineData(2021)]
    public void Figures_of_a_year_that_had_not_ended_when_they_were_exported_are_reported(int year) => Assert.Single(Of(year, FigureNotes.None));

    [Fact]
    public void Figures_of_the_year_before_the_export_and_forecasts_are_silent()
    {
        Assert.Empty(Of(2020, FigureNotes.None));
        Assert.Empty(Of(2022, FigureNotes.Forecast));
    }

    [Fact]
    public void Figures_of_30_June_are_there_in_the_autumn_of_the_same_year()
    {
        Assert.Empty(Of(Midyear, 2020, FigureNotes.None, new(2020, 10, 1)));
        Assert.Single(Of(Sample.Count("x"), 2020, FigureNotes.None, new(2020, 10, 1)));
    }

    private static Indicator Midyear => Sample.Count("x") with { Reference = ReferenceDate.MidYear };

    private static IEnumerable<Problem> Of(int year, FigureNotes notes) => Of(Sample.Count("x"), year, notes, new(2021, 3, 22));

    private static IEnumerable<Problem> Of(Indicator indicator, int year, FigureNotes notes, LocalDate exported)
    {
        var cell = SampleChecks.Cell("x", year, 5, 7, notes: notes);
        var origin = (CellOrigin)cell.Origin;
        return ExportDateCheck.Of(SampleChecks.Figures(
            [indicator], [cell with { Origin = origin with { Source = origin.Source with { ExportDate = exported } } }], SampleChecks.Rules(ExportDateCheck.Id)));
    }
}
