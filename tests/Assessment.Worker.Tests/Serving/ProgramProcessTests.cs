using Assessment.Worker.Schedule;
using Assessment.Worker.Serving;

namespace Assessment.Worker.Tests.Serving;

/// <summary>A case in a process of its own.</summary>
public sealed class ProgramProcessTests
{
    [Theory]
    [InlineData("echo widać; exit 0", RunOutcome.Done)]
    [InlineData("exit 1", RunOutcome.DataErrors)]
    [InlineData("exit 2", RunOutcome.WrongConfiguration)]
    [InlineData("exit 3", RunOutcome.Fault)]
    [InlineData("exit 4", RunOutcome.FileAccess)]
    [InlineData("exit 130", RunOutcome.Interrupted)]
    [InlineData("kill -9 $$", RunOutcome.Crashed)]
    [InlineData("kill -SEGV $$", RunOutcome.Crashed)]
    internal async Task Every_way_to_end_has_a_meaning(string script, RunOutcome expected) =>
        Assert.Equal(expected, (await Shell(TimeSpan.FromMinutes(1)).Run([script], TestContext.Current.CancellationToken)).Outcome);

    [Fact]
    public async Task A_run_that_takes_too_long_is_ended_with_all_it_started()
    {
        var run = await Shell(TimeSpan.FromMilliseconds(300)).Run(["echo początek; sleep 600 & wait"], TestContext.Current.CancellationToken);

        Assert.Equal(RunOutcome.TimedOut, run.Outcome);
        Assert.Equal("początek\n", run.Out);
    }

    [Fact]
    public async Task A_run_that_is_no_longer_wanted_is_ended()
    {
        using var kill = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Shell(TimeSpan.FromMinutes(1)).Run(["sleep 600"], kill.Token));
    }

    [Fact]
    public async Task A_flood_of_output_is_bounded_and_does_not_stop_the_run()
    {
        var run = await Shell(TimeSpan.FromMinutes(1)).Run(["head -c 20000000 /dev/zero | tr '\\0' x"], TestContext.Current.CancellationToken);

        Assert.Equal(RunOutcome.Done, run.Outcome);
        Assert.InRange(run.Out.Length, 1_000_000, 1_010_000);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_a_crash() =>
        Assert.Equal(RunOutcome.Crashed, (await new ProgramProcess(("nie-ma-takiego", []), TimeSpan.FromMinutes(1), TimeProvider.System).Run([], TestContext.Current.CancellationToken)).Outcome);

    private static ProgramProcess Shell(TimeSpan limit)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell.");
        return new(("sh", ["-c"]), limit, TimeProvider.System);
    }
}
