using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Problems;
using Assessment.Sources.Markdown;
using Assessment.Sources.Tests.Cases;

namespace Assessment.Sources.Tests.Markdown;

public sealed class NarrativeReaderTests
{
    [Fact]
    public void Heading_of_the_second_level_is_a_slide()
    {
        var text = Read("# Rozdział\n\n## Pierwszy\n\nAkapit.\n\n## Drugi\n\nInny.\n");
        Assert.Equal("Rozdział", text.Title);
        Assert.Equal([("Pierwszy", 3), ("Drugi", 7)], text.Sections.Select(s => (s.Title, s.Line)));
        Assert.Equal(9, Assert.Single(text.Sections[1].Blocks).Line);
    }

    [Fact]
    public void Text_before_the_first_slide_heading_is_a_slide_titled_as_the_file() =>
        Assert.Equal(["Rozdział", "Dalej"], Read("# Rozdział\n\nWstęp.\n\n## Dalej\n\nTekst.").Sections.Select(s => s.Title));

    [Fact]
    public void Emphasis_and_links_are_runs_of_a_paragraph()
    {
        var paragraph = Assert.IsType<ParagraphBlock>(Block("Zwykły *lekki* **mocny** [ustawa](https://isap.sejm.gov.pl/x) koniec\nwiersza."));
        Assert.Equal(
            new RichText([new("Zwykły "), new("lekki", Italic: true), new(" "), new("mocny", Bold: true), new(" "),
                new("ustawa", Link: new("https://isap.sejm.gov.pl/x")), new(" koniec wiersza.")]),
            paragraph.Text);
    }

    [Fact]
    public void Placeholder_stays_whole() =>
        Assert.Equal("Było {{pomoc.rodziny, rok-1, liczba}} rodzin.",
            Assert.Single(Assert.IsType<ParagraphBlock>(Block("Było {{pomoc.rodziny, rok-1, liczba}} rodzin.")).Text.Runs).Text);

    [Fact]
    public void Lists_nest()
    {
        var list = Assert.IsType<ListBlock>(Block("1. Raz\n2. Dwa\n   - pod\n   - niżej\n"));
        Assert.True(list.Ordered);
        Assert.Equal(["Raz", "Dwa"], list.Items.Select(i => i.Text.Plain));
        Assert.Equal(["pod", "niżej"], list.Items[1].Nested!.Items.Select(i => i.Text.Plain));
        Assert.False(list.Items[1].Nested!.Ordered);
    }

    [Fact]
    public void Table_keeps_its_alignment_and_pads_short_rows()
    {
        var table = Assert.IsType<TableBlock>(Block("| Nazwa | Liczba |\n|---|--:|\n| Bibice | 12 |\n| Bosutów |\n"));
        Assert.Equal([CellAlignment.Left, CellAlignment.Right], table.Columns.Select(c => c.Alignment));
        Assert.Equal(["Nazwa", "Liczba"], Assert.Single(table.Header).Cells.Select(c => c.Text.Plain));
        Assert.Equal(["Bosutów", ""], table.Rows[1].Cells.Select(c => c.Text.Plain));
        Assert.Contains("Nazwa, Liczba", table.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Quote_is_a_callout_and_third_heading_a_heading_on_the_slide()
    {
        Assert.Equal(["Raz", "Dwa"], Assert.IsType<CalloutBlock>(Block("> Raz\n>\n> Dwa")).Paragraphs.Select(p => p.Plain));
        Assert.Equal("Nagłówek", Assert.IsType<HeadingBlock>(Block("### Nagłówek")).Text.Plain);
    }

    [Fact]
    public void Pictures_of_one_paragraph_stand_side_by_side()
    {
        using var folder = new TemporaryCase().Write("zdjecia/a.png", TemporaryCase.Png).Write("zdjecia/b.jpg", TemporaryCase.Jpeg);
        var problems = new ProblemList();
        var (text, files) = NarrativeReader.Read(
            "opis/x.md", "# T\n\n![Budynek](zdjecia/a.png \"Podpis\")\n![Sala](zdjecia/b.jpg)\n", new(folder.Folder), problems)!.Value;
        Assert.Empty(problems.ToImmutable());
        var pictures = Assert.IsType<ImageBlock>(Assert.Single(text.Sections[0].Blocks).Block).Pictures;
        Assert.Equal([("Budynek", "Podpis"), ("Sala", null)], pictures.Select(p => (p.Alternative, p.Caption)));
        Assert.Equal(["zdjecia/a.png", "zdjecia/b.jpg"], files.Select(f => f.Path));
    }

    [Theory]
    [InlineData("Sam tekst.", "opis.brak-tytulu", 1)]
    [InlineData("", "opis.brak-tytulu", 1)]
    [InlineData("## Tylko slajd\n\nTekst.", "opis.brak-tytulu", 1)]
    [InlineData("# T\n\n<script>alert(1)</script>\n", "opis.html", 3)]
    [InlineData("# T\n\nTekst <b>gruby</b>", "opis.html", 3)]
    [InlineData("# T\n\n    wcięty\n", "opis.kod", 3)]
    [InlineData("# T\n\n[x](javascript:alert(1))", "opis.odnosnik", 3)]
    [InlineData("# T\n\n[x](file:///etc/passwd)", "opis.odnosnik", 3)]
    [InlineData("# T\n\n[x](strona.html)", "opis.odnosnik", 3)]
    [InlineData("# T\n\nTekst ![a](zdjecia/a.png) dalej", "opis.zdjecie-w-tekscie", 3)]
    [InlineData("# T\n\n![a](../a.png)", "sciezka.niedozwolona", 3)]
    [InlineData("# T\n\n![a](..%2Fa.png)", "sciezka.niedozwolona", 3)]
    [InlineData("# T\n\n![a](https://example.org/a.png)", "sciezka.niedozwolona", 3)]
    [InlineData("# T\n\n![a](zdjecia/nie-ma.png)", "obraz.brak-pliku", 3)]
    [InlineData("# T\n\n![a](ocena.yaml)", "obraz.zly-format", 3)]
    [InlineData("# T\n\n> - punkt", "opis.cytat", 3)]
    [InlineData("# T\n\n- > cytat", "opis.lista", 3)]
    [InlineData("Tekst\n\n# T", "opis.tekst-przed-tytulem", 3)]
    public void What_a_slide_cannot_show_is_an_error_with_its_line(string markdown, string id, int line)
    {
        var problem = Problems(markdown)[0];
        Assert.Equal((id, Severity.Error, "opis/x.md", line), (problem.Id, problem.Severity, problem.Place?.File, problem.Place?.Line));
        Assert.NotEmpty(problem.WayOut);
    }

    [Theory]
    [InlineData("# T\n\n## Pusty\n\n## Pełny\n\nTekst.", "opis.pusty-slajd", 3)]
    [InlineData("# T\n\nTekst.\n\n# Drugi\n\nTekst.", "opis.drugi-tytul", 5)]
    public void Doubtful_text_is_a_warning(string markdown, string id, int line)
    {
        var problem = Assert.Single(Problems(markdown));
        Assert.Equal((id, Severity.Warning, line), (problem.Id, problem.Severity, problem.Place?.Line));
    }

    [Fact]
    public void A_picture_is_cropped_where_its_file_s_name_is_followed_by_the_mark()
    {
        using var folder = new TemporaryCase().Write("zdjecia/a.png", TemporaryCase.Png).Write("zdjecia/b.jpg", TemporaryCase.Jpeg);
        var problems = new ProblemList();
        var (text, _) = NarrativeReader.Read(
            "opis/x.md", "# T\n\n![Budynek](zdjecia/a.png#przytnij \"Podpis\")\n![Sala](zdjecia/b.jpg)\n", new(folder.Folder), problems)!.Value;
        Assert.Equal([true, false], Assert.IsType<ImageBlock>(Assert.Single(text.Sections[0].Blocks).Block).Pictures.Select(p => p.Cropped));
        Assert.Empty(problems.ToImmutable());
    }

    [Fact]
    public void Picture_without_words_for_the_blind_is_a_warning()
    {
        using var folder = new TemporaryCase().Write("zdjecia/a.png", TemporaryCase.Png);
        var problems = new ProblemList();
        NarrativeReader.Read("opis/x.md", "# T\n\n![](zdjecia/a.png)", new(folder.Folder), problems);
        Assert.Equal("opis.brak-tekstu-alternatywnego", Assert.Single(problems.ToImmutable()).Id);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("**a ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("{{")]
    public void Deeply_nested_text_ends_without_a_fault(string piece) =>
        Assert.NotNull(Problems("# T\n\n" + string.Concat(Enumerable.Repeat(piece, 3_000))).ToString());

    [Fact]
    public void Endless_paragraph_is_refused_before_it_is_read()
    {
        var problem = Assert.Single(Problems("# T\n\nKrótki.\n\n" + string.Concat(Enumerable.Repeat("**a ", 100_000))));
        Assert.Equal(("opis.za-dlugi-akapit", 5), (problem.Id, problem.Place?.Line));
    }

    [Fact]
    public void Endless_text_is_refused_before_it_is_read() =>
        Assert.Equal("opis.za-dlugi", Assert.Single(Problems("# T\n\n" + string.Concat(Enumerable.Repeat("a\n\n", 200_000)))).Id);

    [Fact]
    public void Unknown_placeholder_in_a_text_names_its_line()
    {
        using var folder = new TemporaryCase().Write("opis/wnioski.md", "# T\n\n- raz\n- dwa\n\nBło {{ludnsc, rok}}.\n");
        var problem = Assert.Single(folder.Read().Problems, p => p.Id == "tekst.nieznany-kod");
        Assert.Equal(("opis/wnioski.md", 6), (problem.Place?.File, problem.Place?.Line));
        Assert.Contains("„ludnosc”", problem.WayOut, StringComparison.Ordinal);
    }

    private static Narrative Read(string markdown)
    {
        var problems = new ProblemList();
        var read = NarrativeReader.Read("opis/x.md", markdown, new("."), problems);
        Assert.Empty(problems.ToImmutable());
        return read!.Value.Narrative; // no problem, so there is one
    }

    private static Block Block(string markdown) => Assert.Single(Read("# T\n\n" + markdown).Sections[0].Blocks).Block;

    private static ImmutableArray<Problem> Problems(string markdown)
    {
        using var folder = new TemporaryCase();
        var problems = new ProblemList();
        NarrativeReader.Read("opis/x.md", markdown, new(folder.Folder), problems);
        return problems.ToImmutable();
    }
}
