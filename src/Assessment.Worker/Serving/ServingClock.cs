using NodaTime;

namespace Assessment.Worker.Serving;

/// <summary>The service's two notions of time: they differ only when a year is rehearsed.</summary>
/// <param name="Calendar">Dates of the schedule.</param>
/// <param name="Pulse">Quiet files, polling, limits of runs.</param>
internal sealed record ServingClock(TimeProvider Calendar, TimeProvider Pulse)
{
    /// <summary>The date's time.</summary>
    public Instant Now => Instant.FromDateTimeOffset(Calendar.GetUtcNow());

    /// <summary>The pulse's time.</summary>
    public Instant Beat => Instant.FromDateTimeOffset(Pulse.GetUtcNow());
}
