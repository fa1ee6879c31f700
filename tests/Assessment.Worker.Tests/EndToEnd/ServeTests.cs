using System.Text;
using Assessment.Worker.Schedule;
using Assessment.Worker.Serving;
using NodaTime;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The real service over real folders.</summary>
public sealed class ServeTests
{
    private const string Done = "dokument gotowy";

    public ServeTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Uses signals.");

    [Fact]
    public async Task The_yearly_run_is_made_on_its_day_and_once()
    {
        using var root = new ServedFolder("a");

        var before = await root.Once("2026-03-31T23:59");
        Assert.Contains("następny przebieg 1\u00A0kwietnia 2026\u00A0r., 00:00", before.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(root.Pdf("a")));

        var late = await root.Once("2026-07-10T12:00");
        Assert.Contains("zaczyna się przebieg (harmonogram)", late.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(root.Pdf("a")), late.Out + late.Error);

        var again = await root.Once("2026-07-11T12:00");
        Assert.Equal(0, again.ExitCode);
        Assert.DoesNotContain("przebieg (", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scheduled_run_makes_a_draft_and_lists_what_the_office_has_to_decide()
    {
        using var root = new ServedFolder("a");

        await root.Once("2026-04-01T08:00");

        Assert.Contains("dokument jest oznaczony PROJEKT", await File.ReadAllTextAsync(root["a", "historia", "ostatni-przebieg.txt"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Matches(@"<section id=""decyzje""><h2>Do decyzji ośrodka \([1-9]", await File.ReadAllTextAsync(root["a", "wyniki", "raport.html"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_run_made_by_hand_is_the_years_run_and_the_status_tells_of_it()
    {
        using var root = new ServedFolder("a");
        Assert.Equal(0, (await AssessmentProcess.RunAsync("generate", root["a"], "--at", "2026-04-05T10:00")).ExitCode);

        var service = await root.Once("2026-04-16T08:00");
        var status = await AssessmentProcess.RunAsync("status", root.Path, "--at", "2026-04-16T09:00");

        Assert.DoesNotContain("zaczyna się przebieg", service.Out, StringComparison.Ordinal);
        Assert.Contains("do terminu 30\u00A0kwietnia 2026\u00A0r. (art. 16a ust. 4 ustawy o pomocy społecznej) – dni: 14", service.Out.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        AssertLine(status.Out, "Termin", "30 kwietnia 2026 r. (zostało dni: 14)");
        AssertLine(status.Out, "Przypomnienie", "termin się zbliża, a wersji dla rady jeszcze nie wydano");
        AssertLine(status.Out, "Ostatni przebieg", $"nr 1, 5 kwietnia 2026 r., 10:00, {Environment.UserName}");
        AssertLine(status.Out, "Wersja", "PROJEKT; żadnej wersji jeszcze nie wydano");
        Assert.Matches(@"Problemy +błędy 0, ostrzeżenia [1-9]", status.Out);
        AssertLine(status.Out, "Następny przebieg", "po zmianie plików; w tym roku już zrobiony albo robiony ręcznie");
    }

    [Fact]
    public async Task A_release_ends_the_reminders_and_stands_in_the_status()
    {
        using var root = new ServedFolder("a");
        Assert.Equal(0, (await AssessmentProcess.RunAsync("package", root["a"], "--session", "2026-04-28", "--force", "sesja jutro", "--at", "2026-04-10T10:00")).ExitCode);

        var service = await root.Once("2026-04-16T08:00");
        var status = await AssessmentProcess.RunAsync("status", root.Path, "--at", "2026-04-16T09:00");

        Assert.DoesNotContain("do terminu", service.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Przypomnienie", status.Out, StringComparison.Ordinal);
        AssertLine(status.Out, "Wersja", "1 z dnia 10 kwietnia 2026 r.");
    }

    [Fact]
    public async Task A_rerun_after_a_change_is_recorded_with_the_changed_files_and_the_services_time()
    {
        using var root = new ServedFolder("a");
        await root.Once("2026-04-01T08:00");
        root.WriteData("a", 430);

        await root.Once("2026-04-09T12:00");

        var runs = await AssessmentProcess.RunAsync("runs", root["a"]);
        Assert.Contains("zmienione pliki: dane/wlasne/dane.csv", runs.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n   2  09\.04\.2026 ", runs.Out);
    }

    [Fact]
    public async Task Without_its_exports_the_office_is_told_where_to_fetch_them()
    {
        using var root = new ServedFolder("a");
        File.WriteAllText(root["a", "ocena.yaml"], File.ReadAllText(root["a", "ocena.yaml"]).Replace("plik: dane/wlasne/dane.csv", "bdl: P2137", StringComparison.Ordinal));

        var run = await root.Once("2026-04-02T08:00");

        Assert.Contains("brakuje eksportów: GUS BDL: kategoria „Ludność”, grupa „Stan ludności”, podgrupa „Ludność wg grup wieku i płci” (P2137).", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(root.Pdf("a")));
    }

    [Fact]
    public async Task A_rehearsed_night_brings_the_run()
    {
        using var root = new ServedFolder("a");
        using var service = root.Start("--at", "2026-03-31T23:00", "--speed", "1800");

        await ServedFolder.Until(service, Done);
        await ServedFolder.Stop(service);

        Assert.True(CaseMemoryFile.Read(root["a"])?.LastDone?.At >= YearlySchedule.StartOf(new LocalDate(2026, 4, 1)));
    }

    [Fact]
    public async Task A_file_copied_in_pieces_starts_one_run_when_it_is_whole()
    {
        using var root = new ServedFolder("a");
        using var service = root.Start();
        await ServedFolder.Until(service, Done);

        using (var torn = new FileStream(root.Data("a"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            foreach (var piece in (string[])["wskaznik;ro", "k;wartosc\npomoc.ro", "dziny;2025;4", "30\n"])
            {
                await torn.WriteAsync(Encoding.UTF8.GetBytes(piece), TestContext.Current.CancellationToken);
                await torn.FlushAsync(TestContext.Current.CancellationToken);
                File.WriteAllText(root["a", "rekomendacje.md"], $"# Rekomendacje\n\n## Praca\n\n- {piece.Length}\n"); // wakes the service each time
            }
        }

        var said = await ServedFolder.Until(service, Done);
        var (rest, exitCode) = await ServedFolder.Stop(service);

        Assert.Equal(0, exitCode);
        Assert.Single((said + rest).Split('\n'), l => l.Contains("zaczyna się przebieg (zmieniono pliki)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_killed_during_a_run_makes_it_when_it_is_back()
    {
        using var root = new ServedFolder("a");
        using (var killed = root.Start())
        {
            await ServedFolder.Until(killed, "zaczyna się przebieg");
            killed.Kill(entireProcessTree: true);
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var service = root.Start();
        await ServedFolder.Until(service, Done);
        await ServedFolder.Stop(service);

        Assert.EndsWith("%%EOF", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(root.Pdf("a"), TestContext.Current.CancellationToken)).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_asked_to_stop_lets_a_run_in_progress_finish()
    {
        using var root = new ServedFolder("a");
        File.WriteAllText(root["usluga.yaml"], "cisza: 1\nzatrzymanie: 120\n");
        using var service = root.Start();
        await ServedFolder.Until(service, "zaczyna się przebieg");

        var (rest, exitCode) = await ServedFolder.Stop(service);

        Assert.Equal(0, exitCode);
        Assert.Contains("Usługa kończy pracę; przebiegi w toku: 1.", rest, StringComparison.Ordinal);
        Assert.Contains(Done, rest, StringComparison.Ordinal);
        Assert.True(File.Exists(root.Pdf("a")));
        Assert.NotNull(CaseMemoryFile.Read(root["a"])?.LastDone);
    }

    [Fact]
    public async Task A_run_that_outlasts_the_time_for_stopping_is_rolled_back_and_made_by_the_next_start()
    {
        using var root = new ServedFolder("a");
        File.WriteAllText(root["usluga.yaml"], "cisza: 1\nzatrzymanie: 0\n");
        using (var stopped = root.Start())
        {
            await ServedFolder.Until(stopped, "zaczyna się przebieg");
            var (rest, exitCode) = await ServedFolder.Stop(stopped);
            Assert.Equal(0, exitCode);
            Assert.Contains("przebiegi w toku: 1.", rest, StringComparison.Ordinal);
            Assert.Contains("Sprawa a: przebieg przerwano, bo po zatrzymaniu usługi nie skończył się w wyznaczonym czasie (zatrzymanie: 0 s). Niczego z niego nie zachowano", rest, StringComparison.Ordinal);
            Assert.False(File.Exists(root.Pdf("a")));
        }

        using var service = root.Start();
        Assert.Contains("Sprawa a: usługa robi od nowa przebieg, który przerwało jej poprzednie zatrzymanie.", await ServedFolder.Until(service, Done), StringComparison.Ordinal);
        await ServedFolder.Stop(service);

        Assert.EndsWith("%%EOF", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(root.Pdf("a"), TestContext.Current.CancellationToken)).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_root_is_served_by_one_process_only()
    {
        using var root = new ServedFolder();
        using var service = root.Start();
        await ServedFolder.Until(service, "Usługa działa");

        var second = await root.Once("2026-04-01T08:00");
        await ServedFolder.Stop(service);

        Assert.Equal(2, second.ExitCode);
        Assert.Contains("obsługuje już inna usługa", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cisza: dużo\n", "usluga.yaml:1")]
    [InlineData("rownolegle: 2\nczisza: 3\n", "usluga.yaml:2")]
    public async Task Wrong_settings_are_told_with_their_place(string settings, string place)
    {
        using var root = new ServedFolder("a");
        File.WriteAllText(root["usluga.yaml"], settings);

        var run = await root.Once("2026-04-01T08:00");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_hundred_cases_due_on_one_day_those_with_their_exports_are_made_and_the_others_told_what_is_missing()
    {
        using var root = new ServedFolder([.. Enumerable.Range(0, 200).Select(i => $"sprawa-{i:000}")]);
        foreach (var i in Enumerable.Range(0, 200).Where(i => i % 50 != 0)) File.Delete(root.Data($"sprawa-{i:000}"));

        var run = await root.Once("2026-04-01T08:00");

        Assert.Contains("sprawy: 200.", run.Out, StringComparison.Ordinal);
        Assert.Equal(["sprawa-000", "sprawa-050", "sprawa-100", "sprawa-150"],
            Directory.EnumerateFiles(root.Path, "*.pdf", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root.Path, f).Split('/')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(196, run.Out.Split('\n').Count(l => l.Contains("ale brakuje eksportów: plik dane/wlasne/dane.csv", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_case_on_a_disk_that_is_read_only_is_told_and_the_others_are_made()
    {
        using var root = new ServedFolder("a", "b");
        Assert.SkipUnless(await DiskTests.CanMount(), "Needs Linux that lets a user mount a tmpfs in a namespace.");
        foreach (var input in Directory.EnumerateFiles(root["b"], "*", SearchOption.AllDirectories)) File.SetAttributes(input, FileAttributes.ReadOnly);

        var run = await AssessmentProcess.RunAsync("unshare",
        [
            "-rm", "sh", "-c", """
                cp -r "$2" "$2.kopia" && mount -t tmpfs tmpfs "$2" && cp -r "$2.kopia/." "$2" && rm -r "$2.kopia" && mount -o remount,ro "$2"
                exec dotnet "$0" serve "$1" --once --at 2026-04-01T08:00
                """,
            AssessmentProcess.Program, root.Path, root["a"],
        ], _ => { });

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Sprawa a: dokumentu nie zrobiono – nie można odczytać lub zapisać pliku.", run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(root.Pdf("b")), run.Out + run.Error);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_keeps_only_its_own_case_waiting()
    {
        using var root = new ServedFolder("a", "b");
        var held = new FileStream(root.Data("a"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var service = root.Start("--at", "2026-04-01T08:00");

        var said = await ServedFolder.Until(service, Done);
        Assert.False(File.Exists(root.Pdf("a")));
        Assert.True(File.Exists(root.Pdf("b")), said);
        await held.DisposeAsync();
        await ServedFolder.Until(service, "Sprawa a: " + Done);
        await ServedFolder.Stop(service);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_the_service_goes_on()
    {
        using var root = new ServedFolder("a");
        Assert.SkipUnless(await DiskTests.CanMount(), "Needs Linux that lets a user mount a tmpfs in a namespace.");
        Directory.CreateDirectory(root["a", "wyniki"]);

        var run = await AssessmentProcess.RunAsync("unshare",
        [
            "-rm", "sh", "-c", """mount -t tmpfs -o size=16k tmpfs "$2"; exec dotnet "$0" serve "$1" --once --at 2026-04-01T08:00""",
            AssessmentProcess.Program, root.Path, root["a", "wyniki"],
        ], _ => { });

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nie można odczytać lub zapisać pliku", run.Out, StringComparison.Ordinal);
        Assert.Contains("brak miejsca na dysku", File.ReadAllText(root["a", "historia", "ostatni-przebieg.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_leads_to_the_page_that_says_what_is_wrong_with_the_configuration()
    {
        using var root = new ServedFolder("a");
        File.WriteAllText(root["a", "ocena.yaml"], "rok: 2025\njednostka: nikt\n");

        var run = await root.Once("2026-04-01T08:00");

        var page = root["a", "wyniki", "raport.html"];
        Assert.Contains($"błąd w pliku ocena.yaml. Poprzedni dokument pozostał bez zmian. Przebieg: {page}", run.Out.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("ocena.yaml, wiersz 2", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static void AssertLine(string status, string name, string value) =>
        Assert.Contains($"  {name,-20}{value}\n", status.Replace('\u00A0', ' ').ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
