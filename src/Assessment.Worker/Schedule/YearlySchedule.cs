using System.Collections.Immutable;
using NodaTime;

namespace Assessment.Worker.Schedule;

/// <summary>Decides from facts and time what a case needs next. Pure: it remembers nothing and touches nothing.</summary>
/// <remarks>
/// The decision follows from the state and not from events, so a run that was missed while the service was down is made once when it is
/// up again, and nothing is made twice. Days begin and end in Poland, whatever the computer's zone.
/// </remarks>
internal static class YearlySchedule
{
    /// <summary>The zone of every date of the schedule.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Warsaw"];

    private static readonly ImmutableArray<Duration> Pauses =
        [Duration.FromMinutes(1), Duration.FromMinutes(5), Duration.FromMinutes(15), Duration.FromHours(1), Duration.FromHours(6)];

    /// <summary>What the case needs next.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="now">The time.</param>
    public static NextStep Next(CaseFacts facts, Instant now)
    {
        if (facts.BrokenOff is { } brokenOff) return new NextStep.Run(brokenOff);
        if (facts.LastTried is { Outcome: not RunOutcome.Done } failed && failed.Content == facts.Content) return AfterFailure(failed, now);
        if (facts.LastDone is { } done && done.Content != facts.Content) return new NextStep.Run(RunCause.Correction);
        if (!facts.Plan.IsAutomatic || IsMadeFor(facts)) return new NextStep.Rest();
        var due = DueAt(facts);
        return now < due ? new NextStep.WaitUntil(due)
            : facts.Missing is not { } missing ? new NextStep.Look()
            : missing.IsEmpty ? new NextStep.Run(RunCause.Scheduled)
            : new NextStep.WaitForExports(missing);
    }

    /// <summary>The moment from which the yearly run is made.</summary>
    public static Instant DueAt(CaseFacts facts) => StartOf(facts.Plan.RunDateFor(facts.Year));

    /// <summary>True when the yearly run of the assessed year is made.</summary>
    public static bool IsMadeFor(CaseFacts facts) => facts.LastDone is { } done && done.At >= DueAt(facts);

    /// <summary>The day in Poland.</summary>
    public static LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>The first moment of a day in Poland.</summary>
    public static Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(Zone).ToInstant();

    private static NextStep AfterFailure(RunMark failed, Instant now)
    {
        if (failed.Outcome is RunOutcome.DataErrors or RunOutcome.WrongConfiguration) return new NextStep.WaitForChange(failed.Outcome);
        var next = failed.At + Pauses[Math.Clamp(failed.Failures - 1, 0, Pauses.Length - 1)];
        return now < next ? new NextStep.WaitUntil(next) : new NextStep.Run(failed.Cause);
    }
}
