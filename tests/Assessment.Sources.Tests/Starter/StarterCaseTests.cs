using Assessment.Figures;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Starter;
using Assessment.Sources.Tests.Cases;
using NodaTime;

namespace Assessment.Sources.Tests.Starter;

public sealed class StarterCaseTests
{
    private static readonly LocalDate Date = new(2021, 3, 22);

    [Fact]
    public void Starter_reads_back_with_nothing_but_missing_data()
    {
        using var folder = new TemporaryCase(null);
        StarterCase.Write(folder.Folder, Date);
        var content = CaseReader.Read(folder.Folder, null, TestContext.Current.CancellationToken);
        Assert.All(content.Problems, p => Assert.Equal(Severity.Warning, p.Severity));
        Assert.Equal(["konfiguracja.teryt-wojewodztwo", "opis.wzor", "zrodla.brak-roku-oceny"], content.Problems.Select(p => p.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2020, content.Case.Year);
        Assert.Equal(Date, content.Case.Date);
        Assert.NotEmpty(content.Observations.All);
        Assert.All(content.Observations.All, o => Assert.Equal(MissingReason.NotInSource, o.Figure.Missing));
    }

    [Fact]
    public void Advice_of_the_starter_that_the_office_left_in_a_text_is_a_warning_until_it_is_gone()
    {
        using var folder = new TemporaryCase(null);
        StarterCase.Write(folder.Folder, Date);
        var path = Path.Combine(folder.Folder, "opis", "wnioski.md");
        var lines = File.ReadAllLines(path);
        lines[4] = "- Rodzin było mniej niż rok wcześniej.";
        File.WriteAllLines(path, lines);

        var left = Assert.Single(Warnings(), p => p.Place?.File == "opis/wnioski.md");
        Assert.Equal(6, left.Place?.Line);
        Assert.Contains("(wiersze: 6, 7)", left.Message, StringComparison.Ordinal);

        File.WriteAllLines(path, lines.Take(5));
        Assert.DoesNotContain(Warnings(), p => p.Place?.File == "opis/wnioski.md");

        IEnumerable<Problem> Warnings() => CaseReader.Read(folder.Folder, null, TestContext.Current.CancellationToken).Problems.Where(p => p.Id == "opis.wzor");
    }

    [Fact]
    public void Every_row_of_the_form_and_every_indicator_without_an_export_is_there_to_fill_in()
    {
        using var folder = new TemporaryCase(null);
        StarterCase.Write(folder.Folder, Date);
        var content = CaseReader.Read(folder.Folder, null, TestContext.Current.CancellationToken);
        var expected = content.Catalogue.Indicators.Where(i => i.Cas.Any(r => r.Form == "ozps")).SelectMany(i => new[] { 2018, 2019, 2020 }.Select(y => (i.Code, y)))
            .Concat(content.Catalogue.Indicators.Where(i => i.Cas.IsEmpty && i.Bdl.IsEmpty).Select(i => (i.Code, 2020)));
        Assert.Equal(expected.Order(Comparer), content.Observations.All.Select(o => (o.Indicator, o.Year)).Distinct().Order(Comparer));
    }

    [Fact]
    public void Figure_typed_into_a_template_is_read()
    {
        using var folder = new TemporaryCase(null);
        StarterCase.Write(folder.Folder, Date);
        var path = Path.Combine(folder.Folder, "dane", "cas", "ozps-2-demografia.csv");
        var lines = File.ReadAllLines(path);
        var row = Array.FindIndex(lines, l => l.StartsWith("Wyszczególnienie", StringComparison.Ordinal)) + 1;
        lines[row] = lines[row][..^2] + ";23 408;23 690";
        File.WriteAllLines(path, lines);
        var content = CaseReader.Read(folder.Folder, null, TestContext.Current.CancellationToken);
        Assert.Equal([23_408m, 23_690m], content.Observations.All.Where(o => o.Figure.HasNumber).Select(o => o.Figure.Number!.Value));
    }

    [Fact]
    public void Every_written_file_is_listed_and_nothing_is_left_beside()
    {
        using var folder = new TemporaryCase(null);
        var target = Path.Combine(folder.Folder, "nowa sprawa");
        var written = StarterCase.Write(target, Date);
        Assert.Equal(written.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(target, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal([target], Directory.EnumerateFileSystemEntries(folder.Folder));
        Assert.True(Directory.Exists(Path.Combine(target, "zdjecia")));
    }

    [Fact]
    public void Same_day_gives_the_same_bytes()
    {
        using var folder = new TemporaryCase(null);
        var (first, second) = (Path.Combine(folder.Folder, "a"), Path.Combine(folder.Folder, "b"));
        foreach (var file in StarterCase.Write(first, Date).Zip(StarterCase.Write(second, Date)))
            Assert.Equal(File.ReadAllBytes(Path.Combine(first, file.First)), File.ReadAllBytes(Path.Combine(second, file.Second)));
    }

    [Fact]
    public void Templates_open_in_a_spreadsheet_with_their_Polish_letters()
    {
        using var folder = new TemporaryCase(null);
        StarterCase.Write(folder.Folder, Date);
        Assert.All(Directory.EnumerateFiles(folder.Folder, "*.csv", SearchOption.AllDirectories),
            f => Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(f)[..3]));
    }

    [Fact]
    public void Folder_that_is_not_empty_is_refused_and_left_alone()
    {
        using var folder = new TemporaryCase(null).Write("moje.txt", "ważne");
        var problem = Assert.Single(Assert.Throws<CaseConfigurationException>(() => StarterCase.Write(folder.Folder, Date)).Problems);
        Assert.Equal("nowa.folder-niepusty", problem.Id);
        Assert.Equal(["moje.txt"], Directory.EnumerateFileSystemEntries(folder.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void File_of_that_name_is_refused()
    {
        using var folder = new TemporaryCase(null).Write("sprawa", "plik");
        Assert.Throws<CaseConfigurationException>(() => StarterCase.Write(Path.Combine(folder.Folder, "sprawa"), Date));
    }

    [Fact]
    public void Table_without_a_name_of_its_own_still_has_a_template()
    {
        var problems = new ProblemList();
        var catalogue = CatalogueReader.Read([("katalog.yaml", TemporaryCase.Catalogue)], null, problems);
        var template = Assert.Single(FormTemplate.All(catalogue, ("tabele.yaml", "tabele: []"), problems));
        Assert.Empty(problems.ToImmutable());
        Assert.Equal(("dane/cas/ozps-3.csv", "Tabela 3"), (template.Path, template.Title));
        Assert.Equal([("Liczba rodzin korzystających z pomocy społecznej", "1")], template.Rows.ToArray());
    }

    private static Comparer<(Indicators.IndicatorCode Code, int Year)> Comparer { get; } =
        Comparer<(Indicators.IndicatorCode Code, int Year)>.Create((a, b) => (a.Code.Value, a.Year).CompareTo((b.Code.Value, b.Year)));
}
