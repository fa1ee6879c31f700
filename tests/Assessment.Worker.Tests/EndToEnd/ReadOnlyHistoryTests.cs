namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>A case whose <c>historia</c> may only be read, as on a share without the right to write (needs user namespaces of Linux).</summary>
public sealed class ReadOnlyHistoryTests : IDisposable
{
    private readonly SampleCase _case = new();

    public void Dispose() => _case.Dispose();

    [Fact]
    public async Task A_run_that_cannot_be_recorded_is_not_made_and_says_what_to_do()
    {
        var run = await Run("""generate "$1" """);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Nie można użyć archiwum przebiegów", run.Error, StringComparison.Ordinal);
        Assert.Contains("dysk jest tylko do odczytu", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nadaj sobie prawo zapisu w folderze „historia” albo wskaż inny folder wyników opcją --wynik", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_case["wyniki"]));
    }

    [Theory]
    [InlineData("""check "$1" """)]
    [InlineData("""runs "$1" """)]
    [InlineData("""explain "$1" pomoc.rodziny 2020""")]
    [InlineData("""generate "$1" --output "$1/inny" """)]
    public async Task What_only_reads_the_history_works(string command)
    {
        var run = await Run(command);

        Assert.True(run.ExitCode == 0, run.Out + run.Error);
    }

    private async Task<AssessmentProcess> Run(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && await DiskTests.CanMount(), "Needs Linux that lets a user mount in a namespace.");
        Assert.Equal(ExitCode.Done, InProcess.Run(Pipeline.Real, "release", _case.Path).ExitCode);
        Directory.Delete(_case["wyniki"], recursive: true);
        var script = $"""
            set -e
            mount --bind "$1/historia" "$1/historia"
            mount -o remount,bind,ro "$1/historia"
            exec dotnet "$0" {command}
            """;
        return await AssessmentProcess.RunAsync("unshare", ["-rm", "sh", "-c", script, AssessmentProcess.Program, _case.Path], _ => { });
    }
}
