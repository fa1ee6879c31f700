using Assessment.Checks.FreeTables;
using Assessment.Composition;
using Assessment.Decks.Tables;
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

    [Theory]
    [InlineData("do 60 lat", "60–69 lat")]
    [InlineData("60–70", "45–60")] // falling
    [InlineData("60–69", "60 lat i więcej")]
    [InlineData("0–14", "0–4")]
    [InlineData("powyżej 60", "70+")]
    public void Open_and_falling_classes_that_overlap_are_reported(string first, string second) =>
        Assert.Single(OverlappingClassesCheck.Of([SampleChecks.Table(["Wiek", "Osoby"], [first, "1"], [second, "2"], ["Razem", "3"])], SampleChecks.Rules(OverlappingClassesCheck.Id)));

    [Theory]
    [InlineData("do 59 lat", "60–69 lat")]
    [InlineData("70–79", "60–69")] // falling
    [InlineData("60–69", "70 lat i więcej")]
    [InlineData("poniżej 18", "18–59")]
    [InlineData("do 60 lat", "powyżej 60 lat")]
    [InlineData("20 rodzin", "20 osób")] // no classes
    public void Open_and_falling_classes_apart_are_silent(string first, string second) =>
        Assert.Empty(OverlappingClassesCheck.Of([SampleChecks.Table(["Wiek", "Osoby"], [first, "1"], [second, "2"], ["Razem", "3"])], SampleChecks.Rules(OverlappingClassesCheck.Id)));

    [Theory]
    [InlineData("60–70", "Razem", 1)]
    [InlineData("61–70", "Razem", 0)]
    [InlineData("60–70", "Uwagi", 0)] // not added up
    public void Classes_of_a_header_beside_a_total_column_are_read_too(string second, string last, int problems) =>
        Assert.Equal(problems, OverlappingClassesCheck.Of(
            [SampleChecks.Table(["Rok", "45–60", second, last], ["2020", "1", "2", "3"])], SampleChecks.Rules(OverlappingClassesCheck.Id)).Count());

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

    [Fact]
    public void Tables_in_the_office_s_texts_are_checked_at_their_lines()
    {
        var table = SampleChecks.Table(["Rok", "Liczba osób"], ["2019", "-"], ["2020", "-----"]);
        var block = new TableBlock(table.Columns, [new([.. table.Header.Select(TableCell.FromString)])], table.Rows, "");
        var content = Sample.Content([], []) with
        {
            Narratives = [new("opis/praca.md", "Praca", [new("Liczba rodzin objętych pracą socjalną", 3, [new(block, 5)])])],
        };
        Assert.Equal(new Place("opis/praca.md", 7), Assert.Single(CountedThingCheck.Of(content, SampleChecks.Rules(CountedThingCheck.Id))).Place);
        var blanks = BlankSignsCheck.Of(NarrativeTables.Of(content.Narratives).Select(t => t.Table), SampleChecks.Rules(BlankSignsCheck.Id));
        Assert.Equal(8, Assert.Single(blanks).Place!.Line); // placed
    }
}
