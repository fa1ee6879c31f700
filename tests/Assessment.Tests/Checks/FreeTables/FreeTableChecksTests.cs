using Assessment.Checks.FreeTables;
using Assessment.Composition;
using Assessment.Problems;

namespace Assessment.Tests.Checks.FreeTables;

public class FreeTableChecksTests
{
    [Fact]
    public void Overlapping_classes_that_are_added_up_are_reported_at_the_second_one()
    {
        var table = SampleChecks.Table(["Wiek", "Osoby"], ["45+ – 60", "1"], ["60+ – 70", "2"], ["Razem", "3"]);
        var problem = Assert.Single(OverlappingClassesCheck.Of([table], SampleChecks.Rules(OverlappingClassesCheck.Id)));
        Assert.Equal(new Place("dane/wlasne/t.csv", 3, 1, "Wiek"), problem.Place);
    }

    [Fact]
    public void Classes_apart_and_classes_that_are_not_added_up_are_silent()
    {
        var apart = SampleChecks.Table(["Wiek", "Osoby"], ["45–59", "1"], ["60–69", "2"], ["Razem", "3"]);
        var notAdded = SampleChecks.Table(["Wiek", "Osoby"], ["45–60", "1"], ["60–70", "2"]);
        Assert.Empty(OverlappingClassesCheck.Of([apart, notAdded], SampleChecks.Rules(OverlappingClassesCheck.Id)));
    }

    [Fact]
    public void Two_signs_for_a_blank_are_reported_and_one_is_not()
    {
        var rules = SampleChecks.Rules(BlankSignsCheck.Id);
        Assert.Equal(3, Assert.Single(BlankSignsCheck.Of([SampleChecks.Table(["Zadanie", "Kwota"], ["A", "-"], ["B", "-----"])], rules)).Place!.Line); // placed
        Assert.Empty(BlankSignsCheck.Of([SampleChecks.Table(["Zadanie", "Kwota"], ["A", "-"], ["B", "-"])], rules));
    }

    [Theory]
    [InlineData("Liczba rodzin objętych pracą socjalną", "Liczba osób", 1)]
    [InlineData("Liczba rodzin objętych pracą socjalną", "Liczba rodzin", 0)]
    [InlineData("Osoby i rodziny", "Liczba osób", 0)]
    public void A_title_of_families_over_a_column_of_persons_is_reported(string title, string header, int problems)
    {
        var slide = new SlidePlan { Kind = SlidePlanKind.FreeTable, Title = title, File = "dane/wlasne/t.csv" };
        var content = Sample.Content([], [], slide) with { FreeTables = [SampleChecks.Table(["Rok", header], ["2020", "431"])] };
        Assert.Equal(problems, CountedThingCheck.Of(content, SampleChecks.Rules(CountedThingCheck.Id)).Count());
    }
}
