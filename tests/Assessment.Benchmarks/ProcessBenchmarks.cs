using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Assessment.Benchmarks;

/// <summary>What the office waits for: the whole process, the start of .NET included. The goals are 3 s and 2 s.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 10)]
public class ProcessBenchmarks
{
    private string _output = "";
    private string _whole = "";

    [GlobalSetup]
    public void SetUp()
    {
        _output = Directory.CreateTempSubdirectory("assessment-benchmark-").FullName;
        _whole = RealCase.WithWholeBdlFiles();
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        Directory.Delete(_output, recursive: true);
        Directory.Delete(_whole, recursive: true);
    }

    [Benchmark(Description = "generate on the sample")]
    public int Generate() => Run("generate", RealCase.Sample, "--output", _output);

    [Benchmark(Description = "check on the whole real BDL files")]
    public int Check() => Run("check", _whole);

    private static int Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Worker.Pipeline).Assembly.Location, .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!; // never null without UseShellExecute
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? process.ExitCode : throw new InvalidOperationException(output);
    }
}
