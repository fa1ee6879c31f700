namespace Assessment.Worker.Tests.Commands;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _case = new();

    public void Dispose() => _case.Dispose();

    [Fact]
    public void A_case_without_errors_ends_with_0_and_writes_nothing()
    {
        var run = InProcess.Run(Steps.Composing(Steps.Warning()), "check", _case.Path);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("ostrzeżenia 1", run.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_case.Path));
    }

    [Fact]
    public void Nothing_is_drawn() =>
        Assert.Equal(
            ExitCode.Done,
            InProcess.Run(Steps.Working with { Render = (_, _, _, _) => throw new InvalidOperationException() }, "check", _case.Path).ExitCode);

    [Fact]
    public void Errors_end_with_1() =>
        Assert.Equal(ExitCode.DataErrors, InProcess.Run(Steps.Reading(Steps.Error()), "check", _case.Path).ExitCode);

    [Fact]
    public void Strict_counts_warnings_as_errors() =>
        Assert.Equal(ExitCode.DataErrors, InProcess.Run(Steps.Composing(Steps.Warning()), "check", _case.Path, "--scisle").ExitCode);
}
