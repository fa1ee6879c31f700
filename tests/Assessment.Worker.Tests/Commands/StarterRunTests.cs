using NodaTime;

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
    public void The_new_case_is_of_the_day_of_the_clock()
    {
        LocalDate? day = null;

        InProcess.Run(
            Steps.Working with
            {
                WriteStarter = (_, date) =>
                {
                    day = date;
                    return [];
                },
            },
            "new", _folder["nowa"]);

        Assert.Equal(InProcess.Today, day);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        File.WriteAllText(_folder["moje.txt"], "");

        var run = InProcess.Run(Pipeline.Real, "new", _folder.Path);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("nie jest pustym folderem", run.Error, StringComparison.Ordinal);
        Assert.Equal([_folder["moje.txt"]], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_ends_with_4()
    {
        File.WriteAllText(_folder["plik"], "");

        Assert.Equal(ExitCode.FileAccess, InProcess.Run(Pipeline.Real, "new", _folder["plik", "nowa"]).ExitCode);
    }
}
