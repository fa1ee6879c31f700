using Assessment.Figures;
using Assessment.Problems;
using NodaTime;

namespace Assessment.Sources.Tests.Cases;

public sealed class CaseReaderTests
{
    private const string Long = "wskaznik;rok;wartosc\n";

    [Fact]
    public void Folder_that_is_not_there_is_a_configuration_error()
    {
        var problem = Assert.Single(Assert.Throws<CaseConfigurationException>(
            () => CaseReader.Read(Path.Combine(Path.GetTempPath(), "nie-ma-takiego"), TemporaryCase.BuiltIn, null, TestContext.Current.CancellationToken)).Problems);
        Assert.Equal("sprawa.brak-folderu", problem.Id);
    }

    [Fact]
    public void Folder_without_its_configuration_says_how_to_make_one()
    {
        using var folder = new TemporaryCase(null);
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal("sprawa.brak-konfiguracji", problem.Id);
        Assert.Contains("assessment nowa", problem.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_with_the_other_extension_is_recognised()
    {
        using var folder = new TemporaryCase(null).Write("ocena.yml", TemporaryCase.Configuration);
        Assert.Contains("ocena.yml", Assert.Single(folder.ReadErrors()).WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Configuration_in_another_encoding_names_the_line()
    {
        using var folder = new TemporaryCase(null).Write("ocena.yaml", [.. "rok: 2020\nmiejsce: "u8, 0xB3, (byte)'\n']);
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal(("tekst.kodowanie", 2), (problem.Id, problem.Place?.Line));
    }

    [Fact]
    public void Binary_configuration_is_refused()
    {
        using var folder = new TemporaryCase(null).Write("ocena.yaml", [0, 1, 2, 3]);
        Assert.Equal("tekst.binarny", Assert.Single(folder.ReadErrors()).Id);
    }

    [Fact]
    public void Own_data_and_free_tables_are_told_apart_by_their_header()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration +
            """
            rozdzialy: [{id: u, tytul: U, slajdy: [{rodzaj: tabela-wlasna, plik: dane/wlasne/uslugi.csv}]}]
            """)
            .Write("dane/wlasne/dane.csv", Long + "pomoc.rodziny;2020;439\n")
            .Write("dane/wlasne/uslugi.csv", "Miejscowość;Osoby\nBibice;3\nRazem;3\n")
            .Write("dane/pup/bezrobotni.csv", Long + "ludnosc;2020;23 408\n");
        var content = folder.Read();
        Assert.Empty(content.Problems);
        Assert.Equal(439, content.Observations.At(content.Case.Unit, new("pomoc.rodziny"), 2020).Number);
        Assert.Equal("dane/wlasne/uslugi.csv", Assert.Single(content.FreeTables).File);
        Assert.Equal(SourceKind.LabourOffice, Assert.IsType<CellOrigin>(content.Observations.Find(content.Case.Unit, new("ludnosc"), 2020)?.Origin).Source.Kind);
        Assert.Equal(["ocena.yaml", "dane/pup/bezrobotni.csv", "dane/wlasne/dane.csv", "dane/wlasne/uslugi.csv"], content.Files.Select(f => f.Path));
    }

    [Theory]
    [InlineData("dane/wlasne/x.xlsx", "dane.arkusz", "CSV UTF-8 (rozdzielany przecinkami)")]
    [InlineData("dane/cas/x.zip", "dane.zle-rozszerzenie", ".csv")]
    [InlineData("dane/bdl/x.pdf", "dane.zle-rozszerzenie", ".csv albo .zip")]
    [InlineData("dane/x.csv", "dane.zly-folder", "dane/wlasne")]
    [InlineData("dane/inne/x.csv", "dane.zly-folder", "dane/wlasne")]
    [InlineData("dane/cas/2020/x.csv", "dane.zly-folder", "bez podfolderów")]
    public void File_that_cannot_be_data_is_an_error(string path, string id, string expected)
    {
        using var folder = new TemporaryCase().Write(path, "x");
        var problem = Assert.Single(folder.Read().Problems, p => p.Id == id);
        Assert.Equal((Severity.Error, path), (problem.Severity, problem.Place?.File));
        Assert.Contains(expected, problem.Message + problem.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_the_system_makes_are_no_data()
    {
        using var folder = new TemporaryCase().Write("dane/bdl/.DS_Store", "x").Write("dane/cas/~$x.csv", "x").Write("dane/wlasne/Thumbs.db", "x")
            .Write("dane/wlasne/dane.csv", Long + "pomoc.rodziny;2020;439\n").Write("opis/wnioski.md", "# W\n\nT\n");
        Assert.Empty(folder.Read().Problems);
    }

    [Fact]
    public void Case_without_data_is_an_error()
    {
        using var folder = new TemporaryCase();
        Assert.Contains(folder.Read().Problems, p => p is { Id: "dane.brak-plikow", Severity: Severity.Error });
    }

    [Fact]
    public void Two_sources_with_different_figures_both_stay_and_the_ranking_decides()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "zrodla: [wlasne, pup]")
            .Write("dane/pup/a.csv", Long + "ludnosc;2019;22 000\nludnosc;2020;23 690\n").Write("dane/wlasne/b.csv", Long + "ludnosc;2019;22 001\nludnosc;2020;23 408\n");
        var content = folder.Read();
        Assert.Equal(23_408, content.Observations.At(content.Case.Unit, new("ludnosc"), 2020).Number);
        Assert.Equal(2, content.Observations.Candidates(content.Case.Unit, new("ludnosc"), 2020).Length);
        var problem = Assert.Single(content.Problems, p => p.Id == "zrodla.rozne-wartosci");
        Assert.Equal(Severity.Warning, problem.Severity);
        foreach (var part in (string[])["23 690", "dane/pup/a.csv:3", "23 408", "dane/wlasne/b.csv:3", "2020", "2019"])
            Assert.Contains(part, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sources_with_the_same_figure_agree()
    {
        using var folder = new TemporaryCase()
            .Write("dane/pup/a.csv", Long + "ludnosc;2020;23 690\n").Write("dane/wlasne/b.csv", Long + "ludnosc;2020;23690\n");
        Assert.DoesNotContain(folder.Read().Problems, p => p.Id == "zrodla.rozne-wartosci");
    }

    [Fact]
    public void Without_a_given_date_the_newest_export_dates_the_document()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration.Replace("data_opracowania: 2021-04-15\n", "", StringComparison.Ordinal) +
            "pliki: {dane/wlasne/a.csv: {data_eksportu: 2021-03-01}, dane/wlasne/b.csv: {data_eksportu: 2021-03-22}}")
            .Write("dane/wlasne/a.csv", Long + "ludnosc;2020;1\n").Write("dane/wlasne/b.csv", Long + "pomoc.rodziny;2020;1\n");
        Assert.Equal(new LocalDate(2021, 3, 22), folder.Read().Case.Date);
    }

    [Fact]
    public void Without_any_date_the_configuration_is_incomplete()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration.Replace("data_opracowania: 2021-04-15\n", "", StringComparison.Ordinal))
            .Write("dane/wlasne/a.csv", Long + "ludnosc;2020;1\n");
        Assert.Contains(folder.ReadErrors(), p => p.Id == "konfiguracja.brak-daty");
    }

    [Fact]
    public void Mapping_names_an_indicator_for_a_label()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "mapowanie: {Klienci ośrodka: pomoc.rodziny, Zbędny wiersz: \"pomin: nie dotyczy\"}")
            .Write("dane/wlasne/a.csv", Long + "Klienci ośrodka;2020;439\nZbędny wiersz;2020;1\n");
        var content = folder.Read();
        Assert.Equal(439, Assert.Single(content.Observations.All).Figure.Number);
        Assert.DoesNotContain(content.Problems, p => p.Severity == Severity.Error);
    }

    [Fact]
    public void Mapping_that_no_row_needs_is_a_warning_at_its_place()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "mapowanie: {Klienci ośrodka: pomoc.rodziny, Klienci osrodkow: pomoc.rodziny}")
            .Write("dane/wlasne/a.csv", Long + "Klienci ośrodka;2020;439\n");
        var problem = Assert.Single(folder.Read().Problems, p => p.Id == "mapowanie.nieuzyte");
        Assert.Equal((Severity.Warning, "ocena.yaml"), (problem.Severity, problem.Place?.File));
        Assert.NotNull(problem.Place?.Line);
        Assert.Contains("„Klienci osrodkow”", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_that_a_row_of_a_form_needs_is_used()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "mapowanie: {\"Zbędny wiersz\": \"pomin: nie dotyczy\", \"Klienci\": pomoc.rodziny}")
            .Write("dane/cas/ozps-2020-tabela-3.csv", "Tabela 3\nWyszczególnienie;Symbol;2020\nKlienci;;439\nZbędny wiersz;;1\n");
        Assert.DoesNotContain(folder.Read().Problems, p => p.Id == "mapowanie.nieuzyte");
    }

    [Fact]
    public void Text_and_table_that_no_slide_shows_are_reported()
    {
        using var folder = new TemporaryCase().Write("opis/inny.md", "# I\n\nT\n").Write("dane/wlasne/t.csv", "A;B\nx;1\n");
        var problems = folder.Read().Problems;
        Assert.Contains(problems, p => p is { Id: "opis.niepokazany", Place.File: "opis/inny.md" });
        Assert.Contains(problems, p => p is { Id: "tabela.niepokazana", Place.File: "dane/wlasne/t.csv" });
    }

    [Fact]
    public void Own_data_cannot_stand_on_a_slide_as_a_table()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "rozdzialy: [{id: u, tytul: U, slajdy: [{rodzaj: tabela-wlasna, plik: dane/wlasne/a.csv}]}]")
            .Write("dane/wlasne/a.csv", Long + "ludnosc;2020;1\n");
        Assert.Contains(folder.Read().Problems, p => p is { Id: "uklad.nie-tabela", Severity: Severity.Error });
    }

    [Fact]
    public void Reading_tells_its_steps_and_can_be_stopped()
    {
        using var folder = new TemporaryCase().Write("dane/wlasne/a.csv", Long + "ludnosc;2020;1\n");
        using var stop = new CancellationTokenSource();
        var steps = new List<string>();
        Assert.Throws<OperationCanceledException>(() => CaseReader.Read(folder.Folder, TemporaryCase.BuiltIn, new Steps(step =>
        {
            steps.Add(step);
            if (step.StartsWith("Dane", StringComparison.Ordinal)) stop.Cancel();
        }), stop.Token));
        Assert.Equal(["Konfiguracja: ocena.yaml", "Katalog wskaźników i układ dokumentu", "Dane: dane/wlasne/a.csv"], steps);
    }

    private sealed class Steps(Action<string> report) : IProgress<string>
    {
        public void Report(string value) => report(value);
    }
}
