using Assessment.Worker.Archive;
using NodaTime;

namespace Assessment.Worker.Schedule;

/// <summary>The archive's last run as the schedule sees it: whoever made it, it is this year's run when its day has come. Pure.</summary>
internal static class RecordedRun
{
    /// <summary>The hash of files that nobody knows: it equals no other, so that they count as changed.</summary>
    private const string Unknown = "";

    /// <summary>The mark of the archive's last run, or <c>null</c> without one.</summary>
    public static RunMark? Mark(CaseStanding standing) => standing.Last is { } run
        ? new(Instant.FromDateTimeOffset(run.Made), run.Content ?? Unknown, RunCause.ByHand, RunOutcome.Done)
        : null;

    /// <summary>The later of what the service remembers and what the archive holds. A run of the service ends after it is recorded, so its own mark stays.</summary>
    /// <param name="remembered">What the service remembers, or <c>null</c>.</param>
    /// <param name="recorded">The archive's last run, or <c>null</c>.</param>
    public static RunMark? Later(RunMark? remembered, RunMark? recorded) =>
        recorded is null || remembered?.At >= recorded.At ? remembered : recorded;
}
