namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>Disks that take no more, on a small file system of the test's own (needs user namespaces of Linux).</summary>
public sealed class DiskTests
{
    [Fact]
    public async Task A_full_disk_ends_with_4_and_leaves_the_previous_result()
    {
        var run = await RunOnSmallDisk("""
            mount -t tmpfs -o size=32k tmpfs "$2"
            printf previous > "$2/$3"
            """);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("brak miejsca na dysku", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"LEFT previous\n{SampleCase.PdfName}\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_results_folder_that_is_read_only_ends_with_4_and_leaves_the_previous_result()
    {
        var run = await RunOnSmallDisk("""
            mount -t tmpfs tmpfs "$2"
            printf previous > "$2/$3"
            mount -o remount,ro "$2"
            """);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("dysk jest tylko do odczytu", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"LEFT previous\n{SampleCase.PdfName}\n", run.Out, StringComparison.Ordinal);
    }

    private static async Task<AssessmentProcess> RunOnSmallDisk(string mount)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && await CanMount(), "Needs Linux that lets a user mount a tmpfs in a namespace.");
        using var sample = new SampleCase();
        var output = Directory.CreateDirectory(sample.Beside("dysk")).FullName;
        var script = $"""
            set -e
            {mount}
            code=0
            dotnet "$0" generate "$1" --output "$2" || code=$?
            printf 'LEFT '; cat "$2/$3"; echo; ls -A "$2"
            exit $code
            """;
        return await AssessmentProcess.RunAsync(
            "unshare", ["-rm", "sh", "-c", script, AssessmentProcess.Program, sample.Path, output, SampleCase.PdfName], _ => { });
    }

    internal static async Task<bool> CanMount()
    {
        try
        {
            return await AssessmentProcess.RunAsync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs tmpfs /mnt"], _ => { }) is { ExitCode: 0 };
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
