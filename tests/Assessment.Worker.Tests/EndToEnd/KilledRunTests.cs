using System.Globalization;
using Assessment.Worker.Archive;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>A process killed at any step of writing loses nothing.</summary>
public sealed class KilledRunTests
{
    private static readonly string[] Files = [SampleCase.PdfName, "zalacznik.txt"];

    [Fact]
    public async Task A_release_killed_at_any_step_leaves_whole_files_and_the_next_one_completes_it()
    {
        using var sample = new SampleCase();
        Assert.Equal(0, (await Run(0, "release", sample.Path)).ExitCode);
        var first = Read(Path.Combine(sample.Path, "wyniki"));
        sample.Edit("dane/cas/ozps-2020-tabela-3.csv", text => text.Replace(";401;439", ";401;441", StringComparison.Ordinal));

        var step = 0;
        for (var killed = true; killed;)
        {
            using var copy = new TemporaryFolder();
            CopyAll(sample.Path, copy.Path);
            killed = (await Run(++step, "release", copy.Path)).ExitCode != 0;
            AssertWhole(copy.Path, first, $"killed at step {step}");

            var next = await Run(0, "release", copy.Path);

            Assert.True(next.ExitCode == 0, next.Out + next.Error);
            AssertCompleted(copy.Path, first);
        }

        Assert.True(step > 12, $"The release was killed at {step - 1} steps only.");
    }

    // Every file is the earlier version's or the later one's, and the archive can be read.
    private static void AssertWhole(string folder, string[] first, string moment)
    {
        Assert.Equal(first, Read(Path.Combine(folder, "historia", "wersja-1")));
        foreach (var (text, before) in Read(Path.Combine(folder, "wyniki")).Zip(first))
            Assert.True(text == before || (text.Contains("Wersja 2", StringComparison.Ordinal) && text.EndsWith("%%EOF", StringComparison.Ordinal)), $"{moment}: {text}");
        var history = CaseHistory.Read(folder);
        Assert.True(history.Current?.Number is 1 or 2, moment);
        Assert.True(history.Last is not null, moment);
    }

    private static void AssertCompleted(string folder, string[] first)
    {
        var history = CaseHistory.Read(folder);
        Assert.Equal([1, 2], history.Versions.Select(v => v.Number));
        Assert.Equal(2, history.Current?.Number);
        var second = Read(Path.Combine(folder, "wyniki"));
        Assert.All(second, text => Assert.Contains("zastępuje wersję 1", text, StringComparison.Ordinal));
        Assert.Equal(second, Read(Path.Combine(folder, "historia", "wersja-2")));
        Assert.Equal(first, Read(Path.Combine(folder, "historia", "wersja-1")));
        Assert.Equal(Files.Order(StringComparer.Ordinal), Directory.GetFiles(Path.Combine(folder, "wyniki")).Select(f => Path.GetFileName(f)!).Where(f => f != "raport.html").Order(StringComparer.Ordinal));
    }

    private static string[] Read(string folder) => [.. Files.Select(f => File.ReadAllText(Path.Combine(folder, f)))];

    private static void CopyAll(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static Task<AssessmentProcess> Run(int step, params string[] arguments) => AssessmentProcess.RunAsync("dotnet",
        [Path.Combine(AppContext.BaseDirectory, "Assessment.KilledRun.dll"), step.ToString(CultureInfo.InvariantCulture), .. arguments], _ => { });
}
