using Assessment.Worker.Schedule;
using Assessment.Worker.Serving;
using NodaTime;

namespace Assessment.Worker.Tests.Serving;

/// <summary>What the service remembers survives it.</summary>
public sealed class CaseMemoryFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_was_written_is_read()
    {
        var memory = CaseMemory.Nothing.After(Instant.FromUtc(2026, 4, 1, 5, 0, 1), "a", RunCause.Scheduled, RunOutcome.Done)
            .After(Instant.FromUtc(2026, 4, 2, 5, 0), "b", RunCause.Correction, RunOutcome.FileAccess)
            with
        { LookedAt = "a", Missing = ["tabela 7"], Noticed = new LocalDate(2026, 4, 2), RolledOverTo = 2026, BrokenOff = RunCause.Correction };
        CaseMemoryFile.Write(_folder.Path, memory);

        var read = CaseMemoryFile.Read(_folder.Path)!;

        Assert.Equal(memory with { Missing = [] }, read with { Missing = [] });
        Assert.Equal(["tabela 7"], read.Missing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"LastDone":{"At":"wczoraj","Content":"a","Cause":"Scheduled","Outcome":"Done","Failures":0}}""")]
    [InlineData("""{"BrokenOff":"Inny"}""")]
    [InlineData("""{"LastDone":{"At":"2026-04-01T00:00:00Z","Content":"a","Cause":"Inny","Outcome":"Done","Failures":0}}""")]
    public void A_spoilt_file_is_no_memory_and_no_crash(string text)
    {
        Directory.CreateDirectory(_folder["historia"]);
        File.WriteAllText(CaseMemoryFile.PathOf(_folder.Path), text);

        Assert.Null(CaseMemoryFile.Read(_folder.Path));
    }

    [Fact]
    public void Failures_of_the_same_files_are_counted_and_forgotten_after_success()
    {
        var failed = CaseMemory.Nothing.After(default, "a", RunCause.Scheduled, RunOutcome.Crashed).After(default, "a", RunCause.Scheduled, RunOutcome.Crashed);

        Assert.Equal(2, failed.LastTried?.Failures);
        Assert.Equal(1, failed.After(default, "b", RunCause.Scheduled, RunOutcome.Crashed).LastTried?.Failures);
        Assert.Equal(0, failed.After(default, "a", RunCause.Scheduled, RunOutcome.Done).LastTried?.Failures);
    }

    public void Dispose() => _folder.Dispose();
}
