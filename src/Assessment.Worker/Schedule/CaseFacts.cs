using System.Collections.Immutable;
using Assessment.Schedules;
using NodaTime;

namespace Assessment.Worker.Schedule;

/// <summary>Everything that decides what a case needs next, besides the time.</summary>
/// <param name="Year">The assessed year.</param>
/// <param name="Plan">When the case is made.</param>
/// <param name="Content">Hash of its files as they are now.</param>
/// <param name="LastDone">The last run that made a deck, whoever made it, or <c>null</c>.</param>
/// <param name="LastTried">The last try, or <c>null</c>; equal to <paramref name="LastDone"/> when it went well.</param>
/// <param name="Released">The day of the version that stands, or <c>null</c> when none was released.</param>
/// <param name="Missing">The exports that these files lack, or <c>null</c> when nobody has looked yet.</param>
/// <param name="BrokenOff">Why the run was being made that the service's last stop broke off, or <c>null</c>.</param>
internal sealed record CaseFacts(
    int Year, CaseSchedule Plan, string Content, RunMark? LastDone, RunMark? LastTried, LocalDate? Released, ImmutableArray<string>? Missing,
    RunCause? BrokenOff = null);
