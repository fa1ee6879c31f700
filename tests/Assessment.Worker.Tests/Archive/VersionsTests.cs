namespace Assessment.Worker.Tests.Archive;

/// <summary>Runs, versions, corrections: what an office does over a year.</summary>
public sealed class VersionsTests : IDisposable
{
    private readonly TemporaryFolder _case = new();

    private string Deck => File.ReadAllText(_case["wyniki", Steps.PdfName]);

    public void Dispose() => _case.Dispose();

    [Fact]
    public void The_first_run_is_numbered_and_its_deck_is_a_draft()
    {
        var run = Run(439, "generate");

        Assert.Contains("Przebieg 1: dokument jest oznaczony PROJEKT", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("439 draft 1", Deck, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_any_change_says_so_and_records_nothing()
    {
        Run(439, "generate");
        var archive = File.ReadAllBytes(_case["historia", "przebiegi.db"]);

        var again = Run(439, "generate");

        Assert.Contains("Nic się nie zmieniło od przebiegu 1", again.Out, StringComparison.Ordinal);
        Assert.Equal(archive, File.ReadAllBytes(_case["historia", "przebiegi.db"]));
    }

    [Fact]
    public void A_lost_file_comes_back_without_a_new_run()
    {
        Run(439, "generate");
        File.Delete(_case["wyniki", Steps.PdfName]);

        Run(439, "generate");

        Assert.StartsWith("439 draft 1", Deck, StringComparison.Ordinal);
        Assert.DoesNotContain("   2  ", Run(439, "runs").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_into_another_folder_is_not_recorded()
    {
        Run(439, "generate", "--output", _case["inny"]);

        Assert.False(Directory.Exists(_case["historia"]));
    }

    [Fact]
    public void A_refused_run_leaves_no_history()
    {
        InProcess.Run(Steps.Reading(Steps.Error()), "generate", _case.Path);

        Assert.False(Directory.Exists(_case["historia"]));
    }

    [Fact]
    public void A_release_makes_version_1_and_keeps_its_files()
    {
        Run(439, "generate");

        var release = Run(439, "release");

        Assert.Contains("Przebieg 2: wydano wersję 1 z dnia 7\u00A0stycznia 2025\u00A0r.", release.Out, StringComparison.Ordinal);
        Assert.Contains("Dokument nie podaje dnia sesji rady", release.Out, StringComparison.Ordinal);
        Assert.StartsWith("439 version 1", Deck, StringComparison.Ordinal);
        Assert.Equal(Deck, File.ReadAllText(_case["historia", "wersja-1", Steps.PdfName]));
    }

    [Fact]
    public void A_version_stands_while_nothing_changes_and_is_given_back_as_it_was_released()
    {
        Run(439, "release");
        var released = Deck;
        File.Delete(_case["wyniki", Steps.PdfName]);

        var again = Run(439, "generate");

        Assert.Contains("Nic się nie zmieniło: obowiązuje wersja 1", again.Out, StringComparison.Ordinal);
        Assert.Equal(released, Deck);
    }

    [Fact]
    public void A_version_that_stands_is_copied_into_another_folder()
    {
        Run(439, "release");

        Run(439, "generate", "--output", _case["inny"]);

        Assert.Equal(Deck, File.ReadAllText(_case["inny", Steps.PdfName]));
    }

    [Fact]
    public void A_correction_after_a_release_makes_a_draft_of_version_2_with_its_reason()
    {
        Run(439, "release");

        var rerun = Run(441, "rerun", "--reason", "poprawiona liczba rodzin");

        Assert.Contains("PROJEKT wersji 2, która zastąpi wersję 1", rerun.Out, StringComparison.Ordinal);
        Assert.Equal("441 draft 2 for 1 because poprawiona liczba rodzin", Deck);
    }

    [Fact]
    public void The_reasons_of_all_runs_since_the_last_version_are_those_of_the_next_one()
    {
        Run(439, "release");
        Run(441, "ponow", "--powod", "tabela 3");
        Run(442, "ponow", "--powod", "tabela 5");

        Run(442, "release");

        Assert.Equal("442 version 2 for 1 because tabela 3, tabela 5", Deck);
    }

    [Fact]
    public void A_new_version_leaves_the_earlier_one_where_it_is_kept()
    {
        Run(439, "release");
        Run(441, "release");

        Assert.StartsWith("439 version 1", File.ReadAllText(_case["historia", "wersja-1", Steps.PdfName]), StringComparison.Ordinal);
        Assert.StartsWith("441 version 2", File.ReadAllText(_case["historia", "wersja-2", Steps.PdfName]), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_nothing_to_release_twice()
    {
        Run(439, "release");

        Assert.Contains("obowiązuje wersja 1", Run(439, "release").Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_case["historia", "wersja-2"]));
    }

    [Fact]
    public void A_rollback_brings_the_earlier_version_back_and_never_reuses_a_number()
    {
        Run(439, "release");
        Run(441, "release");

        var rollback = Run(441, "rollback", "1", "--powod", "wydana omyłkowo");

        Assert.Contains("Obowiązuje znów wersja 1", rollback.Out, StringComparison.Ordinal);
        Assert.StartsWith("439 version 1", Deck, StringComparison.Ordinal);
        Assert.Contains("Obowiązuje wersja 1", Run(441, "runs").Out, StringComparison.Ordinal);
        Run(441, "generate");
        Assert.StartsWith("441 draft 3 for 1", Deck, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_not_released_cannot_be_brought_back()
    {
        Run(438, "generate");
        Run(439, "release");

        var refused = Run(439, "przywroc", "1");

        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains("Przywrócić można wersję z przebiegu: 2", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kept_file_that_was_changed_is_not_given_back()
    {
        Run(439, "release");
        Run(441, "release");
        File.WriteAllText(_case["historia", "wersja-1", Steps.PdfName], "podmieniony");

        var refused = Run(441, "rollback", "1");

        Assert.Equal(ExitCode.FileAccess, refused.ExitCode);
        Assert.Contains("zachowanego pliku wydanej wersji brakuje albo został zmieniony", refused.Error, StringComparison.Ordinal);
        Assert.StartsWith("441 version 2", Deck, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_lists_number_time_who_edition_and_reason()
    {
        Run(439, "release");
        Run(441, "rerun", "--reason", "korekta tabeli 3");

        var list = Run(441, "przebiegi").Out;

        Assert.Matches($@"   1  07\.01\.2025 00:00  {Environment.UserName} \(.+\)  wersja 1", list);
        Assert.Matches(@"   2  .*PROJEKT", list);
        Assert.Contains("powód: korekta tabeli 3", list, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_without_a_reason_is_recorded_with_the_changed_files_and_prints_none()
    {
        Run(439, "release");
        Run(441, "generate");

        Assert.Contains("      zmienione pliki: dane/cas/a.csv\n", Run(441, "runs").Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal("441 draft 2 for 1 because", Deck.TrimEnd());
    }

    [Fact]
    public void A_run_is_recorded_with_the_time_of_the_clock_it_was_given()
    {
        Run(439, "generate", "--at", "2027-04-01T08:00");

        Assert.Contains("01.04.2027", Run(439, "runs").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jutro")]
    [InlineData("2027-04-01")]
    public void A_moment_that_is_none_is_refused(string moment)
    {
        var refused = Run(439, "generate", "--at", moment);

        Assert.Equal(ExitCode.Usage, refused.ExitCode);
        Assert.Contains("nie jest chwilą", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_shows_the_file_and_the_figure_with_its_origin()
    {
        Run(439, "release");
        Run(441, "rerun");

        var diff = Run(441, "diff").Out;

        Assert.Contains("dane/cas/a.csv – zmieniony", diff, StringComparison.Ordinal);
        Assert.Contains("pomoc.rodziny, 2020: 439 → 441 (dane/cas/a.csv:9, kolumna „2020”)", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_as_JSON_keeps_every_digit()
    {
        Run(439.10m, "generate");
        Run(441, "generate");

        using var json = System.Text.Json.JsonDocument.Parse(Run(441, "diff", "1", "2", "--json").Out);
        var figure = json.RootElement.GetProperty("liczby")[0];
        Assert.Equal("439.10", figure.GetProperty("bylo").GetProperty("liczba").GetString());
        Assert.Equal("441", figure.GetProperty("jest").GetProperty("liczba").GetString());
    }

    [Fact]
    public void Diff_of_one_run_has_nothing_to_compare()
    {
        Run(439, "generate");

        Assert.Equal(ExitCode.Usage, Run(439, "diff").ExitCode);
        Assert.Contains("nie ma jeszcze dwóch przebiegów", Run(439, "diff").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_somebody_works_on_is_left_alone()
    {
        using var held = Worker.Archive.CaseLock.Take(_case.Path, InProcess.Clock);

        var refused = Run(439, "generate");

        Assert.Equal(ExitCode.FileAccess, refused.ExitCode);
        Assert.Contains("ktoś właśnie pracuje", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_case["wyniki"]));
    }

    private InProcess Run(decimal families, string command, params string[] rest) => InProcess.Run(Inputs.Of(families), [command, _case.Path, .. rest]);
}
