using System.Collections.Immutable;
using NodaTime;

namespace Assessment.Worker.Schedule;

/// <summary>What a case needs next.</summary>
internal abstract record NextStep
{
    private NextStep() { }

    /// <summary>Run it now.</summary>
    /// <param name="Cause">Why.</param>
    public sealed record Run(RunCause Cause) : NextStep;

    /// <summary>Look which of its exports are missing.</summary>
    public sealed record Look : NextStep;

    /// <summary>Wait for a moment: the yearly day, or the next try.</summary>
    /// <param name="Until">The moment.</param>
    public sealed record WaitUntil(Instant Until) : NextStep;

    /// <summary>Wait for exports; the yearly day has come.</summary>
    /// <param name="Missing">Where to fetch them.</param>
    public sealed record WaitForExports(ImmutableArray<string> Missing) : NextStep;

    /// <summary>Wait for the office to change a file: the last run of these files failed for a reason in them.</summary>
    /// <param name="Outcome">How it failed.</param>
    public sealed record WaitForChange(RunOutcome Outcome) : NextStep;

    /// <summary>Nothing: this year's run is made, or the case is made by hand only.</summary>
    public sealed record Rest : NextStep;
}
