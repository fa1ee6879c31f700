using Assessment.Checks.Numbers;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Tests.Checks.Numbers;

public class ExportDateCheckTests
{
    [Fact]
    public void Figures_of_a_year_after_the_export_are_reported() => Assert.Single(Of(2022, FigureNotes.None));

    [Fact]
    public void Figures_of_the_year_of_the_export_and_forecasts_are_silent()
    {
        Assert.Empty(Of(2021, FigureNotes.None));
        Assert.Empty(Of(2022, FigureNotes.Forecast));
    }

    private static IEnumerable<Problem> Of(int year, FigureNotes notes) =>
        ExportDateCheck.Of(SampleChecks.Figures([Sample.Count("x")], [SampleChecks.Cell("x", year, 5, 7, notes: notes)], SampleChecks.Rules(ExportDateCheck.Id)));
}
