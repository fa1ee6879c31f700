using Assessment.Worker.Launch;

namespace Assessment.Worker.Tests.Launch;

/// <summary>What a person sees who only clicked.</summary>
public sealed class AttendedRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _opened = [];
    private int _keys;

    [Fact]
    public void The_document_is_opened_and_the_window_stays()
    {
        Write("OZPS-2025-gmina-A.pdf");

        Assert.Equal(ExitCode.Done, Run(ExitCode.Done));

        Assert.Equal(["OZPS-2025-gmina-A.pdf"], _opened);
        Assert.Equal(1, _keys);
    }

    [Fact]
    public void The_report_of_the_run_is_opened_when_there_is_one()
    {
        Write("OZPS-2025-gmina-A.pdf");
        Write("raport.html");

        Run(ExitCode.DataErrors);

        Assert.Equal(["raport.html"], _opened);
    }

    [Fact]
    public void After_a_failure_the_previous_document_is_not_shown_as_if_it_were_new()
    {
        Write("OZPS-2025-gmina-A.pdf");

        Assert.Equal(ExitCode.DataErrors, Run(ExitCode.DataErrors));

        Assert.Empty(_opened);
        Assert.Equal(1, _keys);
    }

    public void Dispose() => _folder.Dispose();

    private ExitCode Run(ExitCode code)
    {
        using var output = new StringWriter();
        var run = new AttendedRun(_ => code, path =>
        {
            _opened.Add(Path.GetFileName(path));
            return true;
        }, () => _keys++, output);
        return run.Run(_folder.Path);
    }

    private void Write(string name)
    {
        Directory.CreateDirectory(_folder["wyniki"]);
        File.WriteAllText(_folder["wyniki", name], "");
    }
}
