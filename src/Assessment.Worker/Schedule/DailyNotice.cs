using NodaTime;

namespace Assessment.Worker.Schedule;

/// <summary>When the office is told once a day what is missing, and some days before the deadline that it comes near. Pure.</summary>
internal static class DailyNotice
{
    /// <summary>The hour in Poland from which the day's notice is given.</summary>
    public const int Hour = 7;

    /// <summary>True when the notice of today is still to be given. Days without a service are not made up for.</summary>
    /// <param name="last">The day of the last notice, or <c>null</c>.</param>
    /// <param name="now">The time.</param>
    public static bool IsDue(LocalDate? last, Instant now)
    {
        var local = now.InZone(YearlySchedule.Zone);
        return local.Hour >= Hour && (last is not { } day || day < local.Date);
    }

    /// <summary>The next moment at which a notice may be due.</summary>
    public static Instant Next(Instant now)
    {
        var local = now.InZone(YearlySchedule.Zone).LocalDateTime;
        var day = local.Hour < Hour ? local.Date : local.Date.PlusDays(1);
        return YearlySchedule.Zone.AtLeniently(day.At(new LocalTime(Hour, 0))).ToInstant();
    }

    /// <summary>Days to the deadline when a reminder falls between the last notice and today; <c>null</c> when none does, or a version is released.</summary>
    /// <param name="facts">What is known of the case.</param>
    /// <param name="last">The day of the last notice, or <c>null</c>.</param>
    /// <param name="today">Today in Poland.</param>
    public static int? Reminder(CaseFacts facts, LocalDate? last, LocalDate today)
    {
        var deadline = facts.Plan.DeadlineFor(facts.Year);
        if (facts.Released is not null || today > deadline) return null;
        var after = last ?? today.PlusDays(-1);
        return facts.Plan.ReminderDays.Any(days => deadline.PlusDays(-days) is var day && after < day && day <= today) ? DaysTo(deadline, today) : null;
    }

    /// <summary>Days from today to a day; negative when it has passed.</summary>
    public static int DaysTo(LocalDate day, LocalDate today) => Period.DaysBetween(today, day);
}
