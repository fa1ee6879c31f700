using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Revisions;

namespace Assessment.Tests.Composition;

/// <summary>The slide that says what a version changes.</summary>
public sealed class ChangesSlideTests
{
    private static readonly FigureKey Families = new(Sample.Zielonki, Sample.Code("pomoc.rodziny"), 2020);

    private static readonly SlidePlan Table = new() { Kind = SlidePlanKind.YearTable, Title = "Rodziny", Indicators = Sample.Codes("pomoc.rodziny") };

    [Fact]
    public void A_deck_that_replaces_nothing_has_no_such_slide() =>
        Assert.DoesNotContain(Compose(null).Slides, s => s.Title.StartsWith("Zmiany", StringComparison.Ordinal));

    [Fact]
    public void It_lists_a_printed_figure_from_what_to_what_and_why()
    {
        var text = Sample.AllText(Changes(439, 441));

        Assert.Contains("Liczba: pomoc.rodziny | 2020 | 439 | 441", text, StringComparison.Ordinal);
        Assert.Contains("Powód: poprawiona tabela 3", text, StringComparison.Ordinal);
        Assert.Contains("dane/cas/t3.csv – plik zmieniony", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_the_document_does_not_print_is_not_listed()
    {
        var changes = Difference(439, 441) with { Difference = Difference(439, 441).Difference with { Figures = [Revised("pomoc.osoby", 1, 2)] } };

        Assert.Contains("Żadna liczba drukowana w dokumencie się nie zmieniła", Sample.AllText(Slide(Compose(changes))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_earlier_value_of_a_count_that_is_hidden_now_is_not_told()
    {
        var hidden = Sample.Observe("pomoc.rodziny", 2020, 441) with { Figure = Figure.None(MissingReason.Confidential) };
        var content = Sample.Content([Sample.Count("pomoc.rodziny", unit: Sample.Families)], [hidden], Table);
        var deck = DeckComposer.Compose(AssessedCase.Of(content) with { Changes = Difference(439, 441) }).Deck;

        Assert.DoesNotContain("439", Sample.AllText(Slide(deck)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_reason_it_says_so() =>
        Assert.Contains("Powodu zmiany nie podano", Sample.AllText(Slide(Compose(Difference(439, 441) with { Reasons = [] }))), StringComparison.Ordinal);

    [Fact]
    public void The_new_figure_keeps_its_origin()
    {
        var table = Changes(439, 441).Blocks.OfType<TableBlock>().Single();

        Assert.Equal("dane/cas/t3.csv:5, kolumna „2020”", table.Rows[0].Cells[3].Figure!.Of.Single().Origin.ToString());
    }

    private static Slide Changes(decimal earlier, decimal later) => Slide(Compose(Difference(earlier, later)));

    private static Slide Slide(Deck deck) => deck.Slides.Single(s => s.Title == "Zmiany względem wersji 1");

    private static EditionChanges Difference(decimal earlier, decimal later) => new(1, ["poprawiona tabela 3"],
        new([new("dane/cas/t3.csv", InputChange.Changed)], [Revised("pomoc.rodziny", earlier, later)], [], [], []));

    private static FigureDifference Revised(string code, decimal earlier, decimal later)
    {
        var key = Families with { Indicator = Sample.Code(code) };
        return new(key, new(key, "Liczba: " + code, Figure.Of(earlier), "x"), new(key, "Liczba: " + code, Figure.Of(later), "x"));
    }

    private static Deck Compose(EditionChanges? changes)
    {
        var content = Sample.Content(
            [Sample.Count("pomoc.rodziny", unit: Sample.Families)],
            [Sample.Observe("pomoc.rodziny", 2019, 401), Sample.Observe("pomoc.rodziny", 2020, 441)],
            Table);
        return DeckComposer.Compose(AssessedCase.Of(content) with { Changes = changes }).Deck;
    }
}
