namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>Releasing the sample, by the real steps.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void While_a_proposal_waits_nothing_is_released_and_the_undecided_ones_are_named()
    {
        using var sample = new SampleCase();
        sample.Edit("wnioski.yaml", text => text.Replace("decyzja: przyjmij", "decyzja: ", StringComparison.Ordinal));

        var refused = InProcess.Run(Pipeline.Real, "release", sample.Path);

        Assert.Equal(ExitCode.DataErrors, refused.ExitCode);
        Assert.Contains("Propozycje, które czekają na decyzję w pliku wnioski.yaml: ", refused.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample["historia"]));
        Assert.False(File.Exists(sample.Pdf));
    }
}
