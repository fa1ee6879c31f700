using System.Diagnostics;
using System.Globalization;

namespace Assessment.Benchmarks.Soaking;

/// <summary>Serves many small cases for a while and changes their files at random: no run may be lost or doubled, memory and handles stay flat.</summary>
internal static class Soak
{
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(5);

    /// <summary>Runs the soak: <c>soak MINUTES CASES</c>.</summary>
    /// <returns>0 when nothing was lost or doubled.</returns>
    public static int Run(int minutes, int cases)
    {
        using var folder = new SoakFolder(cases);
        using var service = Start(folder.Root);
        var log = new SoakLog();
        var reading = Task.Run(() => log.Read(service.StandardOutput));
        var random = new Random(20260401);
        var names = folder.Cases.ToArray();
        var samples = new List<SoakSample>();
        var clock = Stopwatch.StartNew();
        while (!names.All(folder.IsUpToDate)) Thread.Sleep(500);
        Console.WriteLine($"First runs of {cases} cases: {clock.Elapsed.TotalSeconds:0} s");

        clock.Restart();
        for (var i = 0; clock.Elapsed < TimeSpan.FromMinutes(minutes); i++)
        {
            folder.Edit(names[random.Next(names.Length)], 1000 + i);
            Thread.Sleep(random.Next(500, 6000));
            if (i % 5 == 0) samples.Add(SoakSample.Of(service));
        }

        clock.Restart();
        while (!names.All(folder.IsUpToDate) && clock.Elapsed < Settling) Thread.Sleep(500);
        Thread.Sleep(5000);
        service.Kill();
        reading.Wait();
        return Report(folder, log, samples);
    }

    private static int Report(SoakFolder folder, SoakLog log, List<SoakSample> samples)
    {
        var lost = folder.Cases.Count(c => !folder.IsUpToDate(c));
        // Every edit makes new content: a run that recorded nothing was made for one that the run before had read already, as it fell into it.
        var nothing = folder.Cases.Sum(c => log.RunsOf(c) - folder.RecordedRuns(c));
        var doubled = folder.Cases.Sum(c => Math.Max(0, log.RunsOf(c) - folder.EditsOf(c) - 1));
        var edits = folder.Cases.Sum(folder.EditsOf);
        Console.WriteLine($"Edits: {edits}, runs: {folder.Cases.Sum(log.RunsOf)} (first ones included), refused and made again: {log.Failures}");
        Console.WriteLine($"Lost runs: {lost}, runs beyond the edits: {doubled}, runs that recorded nothing: {nothing}, runs of a case at the same time: {log.Overlaps}");
        var (first, last) = (samples[samples.Count / 4], samples[^1]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Service after a quarter → at the end: {first.Memory >> 20} → {last.Memory >> 20} MiB, {first.Handles} → {last.Handles} open files, {first.Threads} → {last.Threads} threads; most {samples.Max(s => s.Memory) >> 20} MiB, {samples.Max(s => s.Handles)} open files"));
        return lost + doubled + log.Overlaps == 0 ? 0 : 1;
    }

    private static Process Start(string root) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(Worker.Pipeline).Assembly.Location, "serve", root]) { RedirectStandardOutput = true })!; // never null without UseShellExecute
}
