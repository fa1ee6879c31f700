using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Disclosure;
using Assessment.Problems;
using Assessment.Tests.Checks;

namespace Assessment.Tests.Disclosure;

public class UnhiddenNumbersTests
{
    [Theory]
    [InlineData("1 os.", 1)]
    [InlineData("2 (rodzeństwo)", 1)]
    [InlineData("1*", 1)]
    [InlineData("4 os.", 0)]
    [InlineData("b.d.", 0)]
    public void A_small_count_written_with_a_word_is_an_error_because_it_cannot_be_hidden(string text, int found)
    {
        var table = OwnTable.Of("Miejscowość;Osoby", "Bibice;", "Bosutów;4", "Węgrzce;8");
        table = table with { Rows = table.Rows.SetItem(0, table.Rows[0] with { Cells = table.Rows[0].Cells.SetItem(1, TableCell.FromString(text)) }) };
        var problems = Problems("ochrona.liczba-ze-slowem", Hiding(Sample.Content([], []) with { FreeTables = [table] }));
        Assert.Equal(found, problems.Length);
        Assert.All(problems, p => Assert.Equal((Severity.Error, new Place("dane/wlasne/wsie.csv", 2, 2, "Osoby")), (p.Severity, p.Place)));
    }

    [Theory]
    [InlineData("Miejscowość", "1", 1)]
    [InlineData("Miejscowość", "4", 0)]
    [InlineData("Świetlica", "1", 0)]
    public void A_table_by_locality_in_a_text_that_gives_a_small_count_is_a_warning_at_its_line(string header, string count, int found)
    {
        TableBlock table = new(
            [new(CellAlignment.Left), new(CellAlignment.Right)], [new([TableCell.FromString(header), TableCell.FromString("Osoby")])],
            [new([TableCell.FromString("Bibice"), TableCell.FromString("9")]), new([TableCell.FromString("Bosutów"), TableCell.FromString(count)])], "");
        var content = Hiding(Sample.Content([], [])) with { Narratives = [new("opis/rok.md", "Rok", [new("Rok", 10, [new(table, 12)])])] };
        var problems = Problems("ochrona.tabela-w-tekscie", content);
        Assert.Equal(found, problems.Length);
        Assert.All(problems, p => Assert.Equal((Severity.Warning, new Place("opis/rok.md", 15)), (p.Severity, p.Place)));
    }

    [Theory]
    [InlineData("1 rodzina wielodzietna", 1)]
    [InlineData("jedna rodzina", 1)]
    [InlineData("4 rodziny", 0)]
    [InlineData("bez zmian", 0)]
    public void A_note_in_a_table_that_tells_the_hidden_count_of_its_row_is_a_warning(string note, int found)
    {
        var table = OwnTable.Of("Wieś;Osoby;Uwagi", "Wola;1;", "Bosutów;4;", "Węgrzce;8;");
        table = table with
        {
            Columns = table.Columns.SetItem(2, new(CellAlignment.Left)),
            Rows = table.Rows.SetItem(0, table.Rows[0] with { Cells = table.Rows[0].Cells.SetItem(2, TableCell.FromString(note)) }),
        };
        Assert.Equal(found, Problems(SpelledCountCheck.Id, Hiding(Sample.Content([], []) with { FreeTables = [table], Checks = SampleChecks.Rules(SpelledCountCheck.Id) })).Length);
    }

    private static Problem[] Problems(string id, CaseContent content) => [.. AssessedCase.Of(content).Found.Where(p => p.Id == id)];

    private static CaseContent Hiding(CaseContent content) => content with { Case = content.Case with { Disclosure = DisclosurePolicy.Default with { Suppresses = true } } };
}
