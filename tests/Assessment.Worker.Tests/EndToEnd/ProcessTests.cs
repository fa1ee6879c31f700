using System.Text;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>What an office sees of the real program.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task The_sample_becomes_a_deck_and_the_second_run_changes_nothing()
    {
        using var sample = new SampleCase();

        var first = await AssessmentProcess.RunAsync("generate", sample.Path);
        Assert.True(first.ExitCode == 0, first.Out + first.Error);
        Assert.Contains("nowy plik", first.Out, StringComparison.Ordinal);
        var deck = await File.ReadAllBytesAsync(sample.Pdf, TestContext.Current.CancellationToken);
        Assert.True(deck.AsSpan().StartsWith("%PDF-"u8));
        File.Delete(sample.Pdf);

        var second = await AssessmentProcess.RunAsync("generuj", sample.Path, "--wynik", sample.Beside("inny folder"));
        Assert.True(second.ExitCode == 0, second.Out + second.Error);
        Assert.Equal(deck, await File.ReadAllBytesAsync(Path.Combine(sample.Beside("inny folder"), SampleCase.PdfName), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Check_of_the_sample_ends_with_0_and_writes_nothing()
    {
        using var sample = new SampleCase();
        var before = sample.Snapshot();

        var run = await AssessmentProcess.RunAsync("sprawdz", sample.Path);

        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        Assert.Contains("Podsumowanie: gmina Zielonki, rok 2020", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\x1b', run.Out);
        Assert.Equal(before, sample.Snapshot());
    }

    [Fact]
    public async Task A_new_case_is_written_and_check_accepts_its_configuration()
    {
        using var folder = new TemporaryFolder();

        var made = await AssessmentProcess.RunAsync("new", folder["sprawa"]);
        Assert.True(made.ExitCode == 0, made.Out + made.Error);
        Assert.True(File.Exists(folder["sprawa", "ocena.yaml"]));

        var check = await AssessmentProcess.RunAsync("check", folder["sprawa"]);
        Assert.True(check.ExitCode == 0, check.Out + check.Error);
    }

    [Fact]
    public async Task An_error_in_the_data_ends_with_1()
    {
        using var sample = new SampleCase();
        sample.Write(sample.Find("dane/bdl", "*.csv"));

        var run = await AssessmentProcess.RunAsync("generate", sample.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Błędy:", run.Out, StringComparison.Ordinal);
        Assert.Equal([sample["wyniki/raport.html"]], Directory.GetFileSystemEntries(sample["wyniki"]));
    }

    [Fact]
    public async Task Wrong_usage_ends_with_2_in_Polish()
    {
        var run = await AssessmentProcess.RunAsync("zrob");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Nieznane polecenie „zrob”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_configuration_ends_with_2()
    {
        using var folder = new TemporaryFolder();

        var run = await AssessmentProcess.RunAsync("generate", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ocena.yaml", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Help_is_in_Polish_whatever_the_language_of_the_system()
    {
        var run = await AssessmentProcess.RunAsync("dotnet", [AssessmentProcess.Program, "--help"], start =>
        {
            start.Environment["LANG"] = "en_US.UTF-8";
            start.Environment["LC_ALL"] = "en_US.UTF-8";
        });

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Użycie:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_may_not_be_read_ends_with_4()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Needs a user whom file permissions stop.");
        using var sample = new SampleCase();
        var file = sample.Find("dane/bdl", "*.csv");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(sample[file], UnixFileMode.None);

        var run = await AssessmentProcess.RunAsync("generate", sample.Path);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("brak uprawnień", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_run_leaves_the_previous_result_or_the_whole_new_one()
    {
        using var sample = new SampleCase();
        sample.Write("wyniki/" + SampleCase.PdfName, "previous"u8.ToArray());

        using var process = AssessmentProcess.Start("dotnet", [AssessmentProcess.Program, "generate", sample.Path], _ => { });
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("Rysuję", StringComparison.Ordinal))
        {
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var left = await File.ReadAllBytesAsync(sample.Pdf, TestContext.Current.CancellationToken);
        Assert.True(
            left.AsSpan().SequenceEqual("previous"u8) || Encoding.ASCII.GetString(left).TrimEnd().EndsWith("%%EOF", StringComparison.Ordinal));
    }
}
