using Assessment.Schedules;
using Assessment.Sources.Exports;
using Assessment.Sources.Rollover;
using Assessment.Sources.Tests.Cases;

namespace Assessment.Sources.Tests.Rollover;

/// <summary>Next year's case, made from last year's.</summary>
public sealed class NextYearCaseTests : IDisposable
{
    private const string Configuration =
        """
        # Ocena naszej gminy
        rok: 2020          # oceniany rok
        data_opracowania: 2021-04-15
        sesja: 2021-04-29  # sesja rady

        """
        + SmallCase.Who
        + """
        pliki:
          dane/wlasne/dane-2020.csv: {zrodlo: dane GOPS za 2020 rok}

        # Przyjęte ostrzeżenia
        przyjete:
          ustawa.brak-danych: nie mamy
        rozdzialy:
          - podstawa-prawna
          - id: wlasny
            tytul: Działania w 2020 roku   # tytuł rozdziału
            slajdy: [{rodzaj: tekst, tytul: Tytuł, akapity: [Tekst]}]

        """;

    private readonly TemporaryCase _parent = new(null);

    public NextYearCaseTests()
    {
        Write("ocena.yaml", Configuration);
        Write("dane/wlasne/dane-2020.csv", "wskaznik;rok;wartosc\npomoc.rodziny;2020;429\n");
        Write("dane/bdl/LUDN_2137_CTAB_20210625164329.csv", "\"Kod\";\"Nazwa\";\"ogółem;ogółem;2020;[osoba]\";\n1206172;\"Zielonki (2)\";23690;\n");
        Write("opis/dzialania.md", "# Działania\n\n## W 2020 roku\n\nTekst.\n");
        Write("rekomendacje.md", "# Rekomendacje\n\n## Praca\n\n- Coś.\n");
        Write("wnioski.yaml", "decyzje: []\n");
        Write("zdjecia/herb.png", "png");
    }

    [Fact]
    public void The_configuration_moves_to_the_next_year_and_keeps_its_comments()
    {
        var prepared = Prepare();

        Assert.Equal(("zielonki-2021", 2021, true), (Path.GetFileName(prepared.Folder), prepared.Year, prepared.IsNew));
        var text = Read("ocena.yaml");
        Assert.Contains("# Ocena naszej gminy\nrok: 2021          # oceniany rok\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# data_opracowania: 2021-04-15\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# sesja: 2021-04-29  # sesja rady\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# pliki:\n#   dane/wlasne/dane-2020.csv: {zrodlo: dane GOPS za 2020 rok}\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# Przyjęte ostrzeżenia\n", text, StringComparison.Ordinal);
        Assert.Contains("\n#   ustawa.brak-danych: nie mamy\nrozdzialy:\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_still_name_the_old_year_are_told()
    {
        var prepared = Prepare();

        var lines = Read("ocena.yaml").Split('\n');
        Assert.Equal(["    tytul: Działania w 2020 roku   # tytuł rozdziału"], prepared.LinesToCheck.Select(n => lines[n - 1]));
    }

    [Fact]
    public void The_new_case_knows_its_predecessor_and_asks_for_the_exports_that_it_used()
    {
        var overview = CaseOverview.Read(Prepare().Folder);

        Assert.Equal((2021, "../zielonki-2020"), (overview.Year, overview.Previous));
        Assert.Equal([new(ExportKind.Bdl, "2137"), new(ExportKind.File, "dane/wlasne/dane-2021.csv")], overview.Schedule.Required);
    }

    [Fact]
    public void Required_exports_that_the_office_listed_itself_stay_as_they_are()
    {
        Write("ocena.yaml", Configuration + "harmonogram:\n  wymagane: [{ozps: \"7\"}]\n");

        Assert.Equal([new(ExportKind.CasOzps, "7")], CaseOverview.Read(Prepare().Folder).Schedule.Required);
    }

    [Fact]
    public void A_schedule_without_required_exports_gets_them()
    {
        Write("ocena.yaml", Configuration + "harmonogram:\n  przebieg: 25.03\n");

        var schedule = CaseOverview.Read(Prepare().Folder).Schedule;

        Assert.Equal((25, 2), (schedule.RunDate.Day, schedule.Required.Length));
    }

    [Fact]
    public void Texts_are_drafts_to_be_updated_and_the_data_is_empty()
    {
        var folder = Prepare().Folder;

        Assert.StartsWith("# Działania\n\n> **Do aktualizacji:** tekst z oceny za 2020 rok.", Read("opis/dzialania.md"), StringComparison.Ordinal);
        Assert.Contains("> **Do aktualizacji:**", Read("rekomendacje.md"), StringComparison.Ordinal);
        Assert.Equal(["bdl", "cas", "pup", "wlasne"], Directory.EnumerateDirectories(Path.Combine(folder, "dane")).Select(Path.GetFileName).Order());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, "dane"), "*", SearchOption.AllDirectories));
        Assert.Equal("png", Read("zdjecia/herb.png"));
        Assert.False(File.Exists(Path.Combine(folder, "wnioski.yaml")));
    }

    [Fact]
    public void A_text_not_updated_for_two_years_is_marked_once() =>
        Assert.Equal(DraftMark.On("# A\n\nTekst.\n", 2020), DraftMark.On(DraftMark.On("# A\n\nTekst.\n", 2020), 2021));

    [Fact]
    public void A_text_that_is_still_last_years_is_a_warning_at_its_line()
    {
        Prepare();
        Write("../zielonki-2021/dane/bdl/LUDN_2137_CTAB_20220625164329.csv", "\"Kod\";\"Nazwa\";\"ogółem;ogółem;2021;[osoba]\";\n1206172;\"Zielonki (2)\";24005;\n");

        var content = CaseReader.Read(Path.Combine(_parent.Folder, "zielonki-2021"), null, TestContext.Current.CancellationToken);

        Assert.Equal(
            [("opis/dzialania.md", 3), ("rekomendacje.md", 3)],
            content.Problems.Where(p => p.Id == "opis.do-aktualizacji").Select(p => (p.Place?.File, p.Place?.Line)));
    }

    [Fact]
    public void Doing_it_again_changes_nothing()
    {
        var first = Prepare();
        Write("../zielonki-2021/rekomendacje.md", "poprawione");

        var second = Prepare();

        Assert.Equal((first.Folder, 2021, false), (second.Folder, second.Year, second.IsNew));
        Assert.Equal("poprawione", Read("rekomendacje.md"));
    }

    [Fact]
    public void A_case_of_that_year_under_another_name_is_respected()
    {
        Write("../nasza-ocena/ocena.yaml", Configuration.Replace("rok: 2020", "rok: 2021", StringComparison.Ordinal).Replace("pliki:\n  dane/wlasne/dane-2020.csv: {zrodlo: dane GOPS za 2020 rok}\n", "", StringComparison.Ordinal));

        var prepared = Prepare();

        Assert.Equal(("nasza-ocena", false), (Path.GetFileName(prepared.Folder), prepared.IsNew));
        Assert.False(Directory.Exists(Path.Combine(_parent.Folder, "zielonki-2021")));
    }

    [Fact]
    public void A_folder_of_that_name_that_is_no_case_is_not_touched()
    {
        Write("../zielonki-2021/notatki.txt", "ważne");

        var problem = Assert.Single(Assert.Throws<CaseConfigurationException>(Prepare).Problems);

        Assert.Equal("nowy-rok.folder-zajety", problem.Id);
        Assert.Equal(["notatki.txt"], Directory.EnumerateFileSystemEntries(Path.Combine(_parent.Folder, "zielonki-2021")).Select(Path.GetFileName));
    }

    public void Dispose() => _parent.Dispose();

    private NextYearCase Prepare() => NextYearCase.Prepare(Path.Combine(_parent.Folder, "zielonki-2020"), TestContext.Current.CancellationToken);

    private void Write(string path, string text) => _parent.Write("zielonki-2020/" + path, text);

    private string Read(string path) => File.ReadAllText(Path.Combine(_parent.Folder, "zielonki-2021", path));
}
