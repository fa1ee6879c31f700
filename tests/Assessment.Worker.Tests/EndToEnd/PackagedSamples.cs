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

    /// <summary>The folders of both packages.</summary>
    public IEnumerable<string> Folders => [_zielonki["wyniki/pakiet"], _town["wyniki/pakiet"]];

    public void Dispose()
    {
        _zielonki.Dispose();
        _town.Dispose();
    }
}
