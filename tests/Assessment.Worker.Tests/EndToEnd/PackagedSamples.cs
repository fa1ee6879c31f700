namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The council packages of both samples, made once for all tests of a class.</summary>
public sealed class PackagedSamples : IDisposable
{
    private readonly SampleCase _zielonki = new();
    private readonly SampleCase _town = new("przyklad-miasto-2024");

    public PackagedSamples()
    {
        foreach (var sample in new[] { _zielonki, _town })
        {
            var run = InProcess.Run(Pipeline.Real, "package", sample.Path, "--resolution");
            Assert.True(run.ExitCode == ExitCode.Done, run.Out + run.Error);
        }
    }

    /// <summary>The folder of the real gmina's package.</summary>
    public string Zielonki => _zielonki["wyniki/pakiet"];

    /// <summary>The folder of the invented town's package.</summary>
    public string Town => _town["wyniki/pakiet"];

    /// <summary>The folders of both packages.</summary>
    public IEnumerable<string> Folders => [Zielonki, Town];

    public void Dispose()
    {
        _zielonki.Dispose();
        _town.Dispose();
    }
}
