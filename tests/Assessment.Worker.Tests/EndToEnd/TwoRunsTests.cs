using System.Globalization;
using System.Runtime.InteropServices;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>Two people who press the same button.</summary>
public sealed class TwoRunsTests
{
    public TwoRunsTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "Stops a process by a signal.");

    [Fact]
    public async Task While_one_run_of_a_case_is_made_another_is_refused_and_told_who_makes_it()
    {
        using var root = new ServedFolder("a");
        using var first = AssessmentProcess.Start("dotnet", [AssessmentProcess.Program, "generate", root["a"]], _ => { });
        Assert.StartsWith("Czytam", await first.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, Kill(first.Id, 19)); // stopped in the middle of its run

        var second = await AssessmentProcess.RunAsync("generate", root["a"]);

        Assert.Equal(4, second.ExitCode);
        Assert.Contains($"ktoś właśnie pracuje: {Environment.UserName}", second.Error, StringComparison.Ordinal);
        Assert.Contains($"proces {first.Id.ToString(CultureInfo.InvariantCulture)}", second.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(root["a", "wyniki"]));
        Assert.Equal(0, Kill(first.Id, 18)); // goes on
        await first.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, first.ExitCode);
        Assert.True(File.Exists(root.Pdf("a")));
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
