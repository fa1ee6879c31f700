using Assessment.Cases;
using Assessment.Checks;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Problems;

namespace Assessment.Tests.Checks;

public class UnprintableTextsTests
{
    [Fact]
    public void A_character_the_font_lacks_is_a_warning_that_names_it_and_its_line()
    {
        var narrative = new Narrative("opis/a.md", "Tekst", [new("Sekcja", 5, [new(new ParagraphBlock("Dziękujemy 😀 za uwagę"), 7)])]);
        var problem = Assert.Single(Check(Content with { Narratives = [narrative] }));
        Assert.Equal((Severity.Warning, new Place("opis/a.md", 7)), (problem.Severity, problem.Place));
        Assert.Contains("„😀” (U+1F600); na stronie będzie „?”. Tekst: „Dziękujemy 😀 za uwagę”", problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.WayOut);
    }

    [Fact]
    public void Several_characters_of_a_text_are_one_warning()
    {
        var narrative = new Narrative("opis/a.md", "Tekst", [new("A 😀 B 漢 C 😀", 5, [])]);
        Assert.StartsWith("Krój pisma dokumentu nie ma znaków „😀” (U+1F600), „漢” (U+6F22);", Assert.Single(Check(Content with { Narratives = [narrative] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_and_cells_of_a_table_of_the_office_are_read_with_their_lines()
    {
        var table = new FreeTable("dane/wlasne/a.csv", [new(CellAlignment.Left)], ["漢"], [new(["w"]), new(["😀"])], [2, 3], new DataSource(SourceKind.Own, "a"));
        Assert.Equal([new Place("dane/wlasne/a.csv", 3), new Place("dane/wlasne/a.csv")], Check(Content with { FreeTables = [table] }).Select(p => p.Place!));
    }

    [Fact]
    public void Titles_and_names_of_the_configuration_are_read()
    {
        var plan = new DeckPlan([new("id", "Rozdział", [new SlidePlan { Kind = SlidePlanKind.Text, Title = "Plan 😀" }])]);
        Assert.Equal("ocena.yaml", Assert.Single(Check(Content with { Plan = plan })).Place?.File);
        Assert.Equal("ocena.yaml", Assert.Single(Check(Content with { Case = Content.Case with { Signature = ["😀"] } })).Place?.File);
    }

    [Fact]
    public void A_case_the_font_can_show_has_no_warning() => Assert.Empty(Check(Content));

    private static CaseContent Content => Sample.Content([Sample.Count("rodziny")], []);

    private static Problem[] Check(CaseContent content) => [.. UnprintableTexts.Of(content, r => r.Value < 0x2E80)];
}
