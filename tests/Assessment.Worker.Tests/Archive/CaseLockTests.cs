using Assessment.Worker.Archive;

namespace Assessment.Worker.Tests.Archive;

/// <summary>One holder per case at a time.</summary>
public sealed class CaseLockTests : IDisposable
{
    private readonly TemporaryFolder _case = new();

    private string Lock => _case["historia", "blokada"];

    public void Dispose() => _case.Dispose();

    [Fact]
    public void A_case_that_somebody_works_on_is_refused_and_the_message_names_who()
    {
        using var held = CaseLock.Take(_case.Path, InProcess.Clock);

        var refused = Assert.Throws<CaseLockedException>(() => CaseLock.Take(_case.Path, InProcess.Clock));

        Assert.Contains($"{Environment.UserName}, komputer {Environment.MachineName}, proces {Environment.ProcessId}, od 07.01.2025", refused.Owner, StringComparison.Ordinal);
        Assert.Null(CaseLock.TryTake(_case.Path, InProcess.Clock));
    }

    [Fact]
    public void A_lock_given_up_leaves_nothing_and_can_be_taken_again()
    {
        CaseLock.Take(_case.Path, InProcess.Clock).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(_case.Path));
        CaseLock.Take(_case.Path, InProcess.Clock).Dispose();
    }

    [Fact]
    public void A_folder_with_an_archive_stays_when_the_lock_is_given_up()
    {
        Directory.CreateDirectory(_case["historia"]);
        File.WriteAllText(_case["historia", "przebiegi.db"], "");

        CaseLock.Take(_case.Path, InProcess.Clock).Dispose();

        Assert.Equal([_case["historia", "przebiegi.db"]], Directory.GetFileSystemEntries(_case["historia"]));
    }

    [Fact]
    public void What_a_killed_process_left_is_taken_over()
    {
        Directory.CreateDirectory(_case["historia"]);
        File.WriteAllText(Lock, "");
        File.WriteAllText(Lock + ".txt", "anna, komputer KADRY-2, proces 1, od 01.01.2020 00:00");

        using var taken = CaseLock.Take(_case.Path, InProcess.Clock);

        Assert.Contains(Environment.MachineName, CaseLock.Owner(_case.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_cases_are_locked_apart()
    {
        using var other = new TemporaryFolder();
        using var first = CaseLock.Take(_case.Path, InProcess.Clock);
        using var second = CaseLock.Take(other.Path, InProcess.Clock);
    }

    [Fact]
    public async Task Of_many_who_want_it_one_at_a_time_has_it()
    {
        var (holders, most, taken) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                using var held = CaseLock.TryTake(_case.Path, InProcess.Clock);
                if (held is null) continue;
                var now = Interlocked.Increment(ref holders);
                if (now > Volatile.Read(ref most)) Volatile.Write(ref most, now);
                Interlocked.Increment(ref taken);
                Interlocked.Decrement(ref holders);
            }
        })));

        Assert.Equal(1, most);
        Assert.True(taken > 0);
    }
}
