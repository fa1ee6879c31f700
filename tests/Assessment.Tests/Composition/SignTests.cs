using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;

namespace Assessment.Tests.Composition;

/// <summary>How the deck prints that there is no number, and where it says why.</summary>
public class SignTests
{
    private static readonly Observation Reported = Sample.Observe("rodziny", 2020, 439);
    private static readonly Observation NotReported = Sample.Observe("rodziny", 2019, null);

    private static readonly SlidePlan Table = new() { Kind = SlidePlanKind.YearTable, Title = "t", Indicators = Sample.Codes("rodziny") };
    private static readonly SlidePlan Notes = new() { Kind = SlidePlanKind.SourcesAndNotes };

    [Theory]
    [InlineData("rok-1", "brak danych (źródło nie ma informacji lub nie ma wiarygodnych)")]
    [InlineData("pierwszy-rok", "brak danych (nie podaje ich żadne źródło)")]
    [InlineData("rok", "439\u00A0osób")]
    public void A_sentence_without_its_figure_says_why(string year, string expected)
    {
        var slide = Slides(new SlidePlan { Kind = SlidePlanKind.Text, Title = "t", Paragraphs = [$"Było: {{{{rodziny, {year}}}}}."] })[0];
        Assert.Equal($"Było: {expected}.", slide.Blocks.OfType<ParagraphBlock>().Single().Text.Plain);
    }

    [Fact]
    public void A_year_missing_in_a_chart_says_why_in_the_text_alternative_and_its_sign_is_explained()
    {
        var slide = Slides(Table with { Kind = SlidePlanKind.Chart, Chart = ChartKind.ClusteredColumns })[0];
        var text = Sample.AllText(slide);
        Assert.Contains("2019 r. – brak danych (źródło nie ma informacji lub nie ma wiarygodnych)", text, StringComparison.Ordinal);
        Assert.Contains("„.” – brak informacji lub brak informacji wiarygodnych", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notes_hold_one_legend_of_the_signs_of_all_slides_and_no_other_sign()
    {
        var slides = Slides(Table, new SlidePlan { Kind = SlidePlanKind.Matrix, Title = "t", Columns = ["a", "b"], Rows = [new("w", [new("rodziny"), null])] }, Notes);
        var legend = slides[^1].Blocks.OfType<ListBlock>().Last().Items.Select(i => i.Text.Plain).ToArray();
        var printed = slides.SelectMany(s => s.Blocks.OfType<TableBlock>()).SelectMany(t => t.Rows).SelectMany(r => r.Cells)
            .Where(c => c.Figure is { Figure.HasNumber: false }).Select(c => c.Text.Plain).Distinct();
        Assert.Equal(printed.Order(StringComparer.Ordinal), legend.Select(l => l.Split('”')[0].TrimStart('„')).Order(StringComparer.Ordinal));
        Assert.Equal(
        [
            "„–” – nie obliczono, bo brakuje danych albo procent liczyłoby się od zera, od liczby ujemnej lub od udziału.",
            "„b.d.” – brak danych w źródłach.",
            "„.” – brak informacji lub brak informacji wiarygodnych.",
            "„x” – wypełnienie jest niemożliwe lub niecelowe.",
        ], legend);
    }

    [Fact]
    public void A_dash_in_a_table_of_the_office_is_explained_below_it_and_in_the_legend()
    {
        var content = Sample.Content([], [], new SlidePlan { Kind = SlidePlanKind.FreeTable, Title = "t", File = "t.csv" }, Notes);
        var table = new FreeTable("t.csv", [new(CellAlignment.Left), new(CellAlignment.Right)], ["Wieś", "Osoby"],
            [new(["Bibice – centrum", "-"])], [2], new DataSource(SourceKind.Own, "dane własne"));
        var slides = DeckComposer.Compose(AssessedCase.Of(content with { FreeTables = [table] })).Deck.Slides;
        Assert.All([slides[0], slides[^1]], s => Assert.Contains("„-” – w tabeli ośrodka: zjawisko nie wystąpiło albo nie wpisano liczby", Sample.AllText(s), StringComparison.Ordinal));
    }

    [Fact]
    public void A_deck_without_signs_has_no_legend()
    {
        var slides = Slides(new SlidePlan { Kind = SlidePlanKind.Text, Title = "t", Paragraphs = ["Nic."] }, Notes);
        Assert.DoesNotContain(slides[^1].Blocks, b => b is HeadingBlock);
    }

    [Fact]
    public void A_change_in_the_table_knows_its_formula_and_both_cells()
    {
        var content = Sample.Content([Sample.Count("rodziny", unit: Sample.Families)], [Sample.Observe("rodziny", 2019, 401), Reported], Table);
        var cells = DeckComposer.Compose(AssessedCase.Of(content)).Deck.Slides[0].Blocks.OfType<TableBlock>().Single().Rows[0].Cells;
        var percent = cells.Single(c => c.Text.Plain == "+9,5%").Figure;
        var origin = Assert.IsType<ComputedOrigin>(percent?.Origin);
        Assert.Equal("(wartość z 2020 r. − wartość z 2019 r.) ÷ wartość z 2019 r. × 100%", origin.Formula);
        Assert.Equal([401m, 439m], origin.Parts.Select(p => p.Figure.Number));
    }

    private static Slide[] Slides(params SlidePlan[] plans) =>
        [.. DeckComposer.Compose(AssessedCase.Of(Sample.Content([Sample.Count("rodziny")], [NotReported, Reported], plans))).Deck.Slides];
}
