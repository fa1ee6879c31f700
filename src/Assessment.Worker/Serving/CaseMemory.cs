using System.Collections.Immutable;
using Assessment.Worker.Schedule;
using NodaTime;

namespace Assessment.Worker.Serving;

/// <summary>What the service remembers of a case from one start to the next.</summary>
internal sealed record CaseMemory
{
    /// <summary>A case never seen before.</summary>
    public static CaseMemory Nothing { get; } = new();

    /// <summary>The last run that made a deck.</summary>
    public RunMark? LastDone { get; init; }

    /// <summary>The last try.</summary>
    public RunMark? LastTried { get; init; }

    /// <summary>Hash of the files that were last searched for missing exports.</summary>
    public string? LookedAt { get; init; }

    /// <summary>Where to fetch the exports that were missing then.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Day of the last notice to the office.</summary>
    public LocalDate? Noticed { get; init; }

    /// <summary>The year whose case was prepared from this one.</summary>
    public int? RolledOverTo { get; init; }

    /// <summary>Why the run was being made that the service's stop broke off, or <c>null</c> when none was since the last try.</summary>
    public RunCause? BrokenOff { get; init; }

    /// <summary>The missing exports of these files, or <c>null</c> when they were not looked at.</summary>
    public ImmutableArray<string>? MissingOf(string content) => LookedAt == content ? Missing : null;

    /// <summary>The memory after a try.</summary>
    /// <param name="at">When it ended.</param>
    /// <param name="content">The files it was made from.</param>
    /// <param name="cause">Why it was made.</param>
    /// <param name="outcome">How it ended.</param>
    public CaseMemory After(Instant at, string content, RunCause cause, RunOutcome outcome)
    {
        if (outcome == RunOutcome.Done)
        {
            var done = new RunMark(at, content, cause, outcome);
            return this with { LastDone = done, LastTried = done, BrokenOff = null };
        }

        var before = LastTried is { Outcome: not RunOutcome.Done } last && last.Content == content ? last.Failures : 0;
        return this with { LastTried = new(at, content, cause, outcome, before + 1), BrokenOff = null };
    }
}
