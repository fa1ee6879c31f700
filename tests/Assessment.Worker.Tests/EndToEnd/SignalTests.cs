using System.Runtime.InteropServices;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>Ctrl+C and requests to end.</summary>
public sealed class SignalTests
{
    [Theory]
    [InlineData(2)] // SIGINT
    [InlineData(15)] // SIGTERM
    public async Task An_interrupted_run_ends_with_130_and_leaves_no_file(int signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        using var sample = new SampleCase();
        var before = sample.Snapshot();

        using var process = AssessmentProcess.Start("dotnet", [AssessmentProcess.Program, "generate", sample.Path], _ => { });
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, Kill(process.Id, signal));
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("Przerwano", error, StringComparison.Ordinal);
        Assert.Equal(before, sample.Snapshot());
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
