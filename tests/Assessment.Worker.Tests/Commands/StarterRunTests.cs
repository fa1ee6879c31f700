namespace Assessment.Worker.Tests.Commands;

public sealed class StarterRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_that_were_made_are_listed()
    {
        var run = InProcess.Run(Steps.Working, "new", _folder["nowa"]);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("  ocena.yaml", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        File.WriteAllText(_folder["moje.txt"], "");

        var run = InProcess.Run(Steps.Working with { WriteStarter = _ => throw new InvalidOperationException() }, "new", _folder.Path);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("nie jest pusty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_ends_with_4()
    {
        File.WriteAllText(_folder["plik"], "");

        var run = InProcess.Run(
            Steps.Working with { WriteStarter = folder => [Directory.CreateDirectory(folder).FullName] }, "new", _folder["plik", "nowa"]);

        Assert.Equal(ExitCode.FileAccess, run.ExitCode);
    }
}
