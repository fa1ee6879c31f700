using Assessment.Composition;
using Assessment.Decks.Charts;
using Assessment.Sources.Tests.Cases;

namespace Assessment.Sources.Tests.Plans;

public sealed class PlanReaderTests
{
    private static readonly int First = TemporaryCase.Configuration.Count(c => c == '\n') + 1;

    [Fact]
    public void Case_without_chapters_has_all_built_in_ones_it_has_files_for()
    {
        using var folder = new TemporaryCase().Write("opis/wnioski.md", "# Wnioski\n\nTekst.\n");
        Assert.Equal(["pomoc", "wnioski"], folder.Read().Plan.Chapters.Select(c => c.Id));
    }

    [Fact]
    public void Built_in_slide_without_its_file_is_left_out_with_a_warning()
    {
        using var folder = new TemporaryCase();
        var content = folder.Read();
        Assert.Equal(["pomoc"], content.Plan.Chapters.Select(c => c.Id));
        Assert.Contains(content.Problems, p => p is { Id: "uklad.pominiety-slajd", Place.File: "opis/wnioski.md" });
    }

    [Fact]
    public void Case_chooses_and_orders_chapters_renames_them_and_adds_its_own()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration +
            """
            rozdzialy:
              - id: wlasny
                tytul: Rozdział własny
                slajdy:
                  - rodzaj: wykres
                    tytul: "Rodziny {{w-gminie}}"
                    podtytul: liczba rodzin
                    przewodni: pomoc.rodziny
                    wskazniki: [pomoc.rodziny]
                    wykres: linia
                    akapity: ["Było {{pomoc.rodziny, rok}}, rok wcześniej {{pomoc.rodziny, rok-1, liczba}}, a na 1000 osób {{wsk.rodziny, 2019}}."]
                    uwagi: [Uwaga]
                    sortuj: tak
                  - rodzaj: zestawienie
                    tytul: Zestawienie
                    kolumny: [rodziny, mieszkańcy]
                    wiersze: [{etykieta: Ogółem, komorki: [pomoc.rodziny, null], suma: tak}, {etykieta: w tym, komorki: [x, ludnosc], wciecie: 1}]
              - {id: pomoc, tytul: Inny tytuł}
            """);
        var chapters = folder.Read().Plan.Chapters;
        Assert.Equal(["Rozdział własny", "Inny tytuł"], chapters.Select(c => c.Title));
        var (chart, matrix) = (chapters[0].Slides[0], chapters[0].Slides[1]);
        Assert.Equal((SlidePlanKind.Chart, ChartKind.Line, true), (chart.Kind, chart.Chart, chart.Sorted));
        Assert.Equal("pomoc.rodziny", chart.Lead?.Value);
        Assert.Equal(["Uwaga"], chart.Notes);
        Assert.Equal([new("pomoc.rodziny"), null], matrix.Rows[0].Cells);
        Assert.True(matrix.Rows[0].Total);
        Assert.Equal((1, null), (matrix.Rows[1].Indent, matrix.Rows[1].Cells[0]));
        Assert.Equal(SlidePlanKind.YearTable, Assert.Single(chapters[1].Slides).Kind);
    }

    [Theory]
    [InlineData(", wykres: kolumny", ChartKind.ClusteredColumns)]
    [InlineData(", wykres: slupki", ChartKind.GroupedBars)]
    [InlineData(", wykres: pierscien", ChartKind.Donut)]
    [InlineData(", wykres: kolumny-skumulowane", ChartKind.StackedColumns)]
    [InlineData(", wykres: slupki-100", ChartKind.ShareBars)]
    [InlineData(", wykres: nachylenie", ChartKind.Slope)]
    [InlineData(", wykres: hantle", ChartKind.Dumbbell)]
    [InlineData(", wykres: piramida", ChartKind.Pyramid)]
    [InlineData(", wykres: punkty", ChartKind.Strip)]
    [InlineData("", null)]
    public void A_chart_is_of_the_kind_the_case_names_or_left_to_the_data(string words, ChartKind? kind)
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration
            + $"rozdzialy:\n  - {{id: x, tytul: X, slajdy: [{{rodzaj: wykres{words}, tytul: T, wskazniki: [pomoc.rodziny]}}]}}\n");
        var slide = Assert.Single(Assert.Single(folder.Read().Plan.Chapters).Slides);
        Assert.Equal((SlidePlanKind.Chart, kind), (slide.Kind, slide.Chart));
    }

    [Theory]
    [InlineData("- pomc", "uklad.nieznany-rozdzial", 5, "„pomoc”")]
    [InlineData("- pomoc\n  - pomoc", "uklad.powtorzony-rozdzial", 5, "drugi")]
    [InlineData("- [pomoc]", "yaml.zly-rodzaj", 5, "nazwa rozdziału")]
    [InlineData("- {id: x, slajdy: []}", "yaml.brak-klucza", 5, "tytul")]
    [InlineData("- {id: x, tytul: X}", "yaml.brak-klucza", 5, "slajdy")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: tabla}]}", "yaml.zla-wartosc", 41, "„tabela”")]
    [InlineData("- {id: x, tytul: X, slajdy: [{tytul: T}]}", "yaml.brak-klucza", 32, "rodzaj")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: tabela}]}", "yaml.brak-klucza", 32, "wskazniki")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: tekst}]}", "yaml.brak-klucza", 32, "akapity")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: opis}]}", "yaml.brak-klucza", 32, "plik")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: zestawienie}]}", "yaml.brak-klucza", 32, "wiersze")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: wykres, wykres: hantel, wskazniki: [ludnosc]}]}", "yaml.zla-wartosc", 57, "„hantle”")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: tabela, wskazniki: [ludnsc]}]}", "uklad.nieznany-kod", 61, "„ludnosc”")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: tabela, przewodni: ludnsc, wskazniki: [ludnosc]}]}", "uklad.nieznany-kod", 60, "„ludnosc”")]
    [InlineData("- {id: x, tytul: \"{{rk}}\", slajdy: [{rodzaj: braki}]}", "tekst.nieznany-znacznik", 20, "„rok”")]
    [InlineData("- {id: x, tytul: \"{{rok}\", slajdy: [{rodzaj: braki}]}", "tekst.niedomkniety-znacznik", 20, "}}")]
    [InlineData("- {id: x, tytul: \"{{ludnosc}}\", slajdy: [{rodzaj: braki}]}", "tekst.nieznany-znacznik", 20, "{{ludnosc, rok}}")]
    [InlineData("- {id: x, tytul: \"{{ludnsc, rok}}\", slajdy: [{rodzaj: braki}]}", "tekst.nieznany-kod", 20, "„ludnosc”")]
    [InlineData("- {id: x, tytul: \"{{ludnosc, rok-2}}\", slajdy: [{rodzaj: braki}]}", "tekst.zly-rok", 20, "rok-1")]
    [InlineData("- {id: x, tytul: \"{{ludnosc, rok, suma}}\", slajdy: [{rodzaj: braki}]}", "tekst.zly-znacznik", 20, "liczba")]
    [InlineData("- {id: x, tytul: \"{{wybor, ludnosc, rok, była}}\", slajdy: [{rodzaj: braki}]}", "tekst.zly-znacznik", 20, "dla 2–4")]
    [InlineData("- {id: x, tytul: \"{{wybor, ludnsc, rok, a, b, c}}\", slajdy: [{rodzaj: braki}]}", "tekst.nieznany-kod", 20, "„ludnosc”")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: opis, plik: opis/wniosek.md}]}", "uklad.brak-pliku", 53, "„opis/wnioski.md”")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: opis, plik: ../wnioski.md}]}", "sciezka.niedozwolona", 53, "..")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: tabela-wlasna, plik: opis/wnioski.md}]}", "uklad.zly-plik", 62, ".csv")]
    [InlineData("- {id: x, tytul: X, slajdy: [{rodzaj: zestawienie, kolumny: [a, b, c], wiersze: [{etykieta: E, komorki: [ludnosc]}]}]}", "uklad.liczba-komorek", 107, "3 kolumn")]
    public void Error_names_its_place_and_a_way_out(string chapters, string id, int column, string expected)
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "rozdzialy:\n  " + chapters).Write("opis/wnioski.md", "# W\n\nT\n");
        var problem = folder.ReadErrors()[0];
        Assert.Equal((id, "ocena.yaml"), (problem.Id, problem.Place?.File));
        Assert.Equal((First + 1 + chapters.Count(c => c == '\n'), column), (problem.Place?.Line, problem.Place?.Column));
        Assert.Contains(expected, problem.Message + problem.WayOut, StringComparison.Ordinal);
    }
}
