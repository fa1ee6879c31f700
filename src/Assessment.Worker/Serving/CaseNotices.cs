using Assessment.Language;
using Assessment.Worker.Schedule;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Assessment.Worker.Serving;

/// <summary>Tells the office, once a day, what a case waits for, and some days before the deadline that it comes near.</summary>
/// <param name="log">Where to tell.</param>
/// <param name="clock">The time.</param>
internal sealed class CaseNotices(ILogger log, ServingClock clock)
{
    private const string LegalBasis = "art. 16a ust. 4 ustawy o pomocy społecznej";

    /// <summary>Tells what is to be told now.</summary>
    /// <param name="served">The case.</param>
    /// <param name="facts">What decides about it.</param>
    /// <param name="step">What it needs next.</param>
    /// <param name="now">The time.</param>
    public void Tell(ServedCase served, CaseFacts facts, NextStep step, Instant now)
    {
        if (step is NextStep.WaitUntil wait && served.Told != step) ServeLog.Waits(log, served.Name, PolishMoment.Text(wait.Until));
        var isNews = step is NextStep.WaitForExports && served.Told is not NextStep.WaitForExports;
        served.Told = step;
        if (isNews) Daily(served, facts, step);
        if (!DailyNotice.IsDue(served.Memory.Noticed, now)) return;
        var today = YearlySchedule.DayOf(now);
        var told = !isNews && Daily(served, facts, step);
        if (served.Overview is not null && DailyNotice.Reminder(facts, served.Memory.Noticed, today) is { } days)
        {
            ServeLog.Reminder(log, served.Name, PolishDate.Long(facts.Plan.DeadlineFor(facts.Year)), LegalBasis, days,
                YearlySchedule.IsMadeFor(facts) ? "Projekt dokumentu jest zrobiony, ale nie wydano wersji dla rady." : "Dokumentu jeszcze nie ma.");
            told = true;
        }

        if (told || isNews) served.Remember(served.Memory with { Noticed = YearlySchedule.DayOf(clock.Now) });
    }

    private bool Daily(ServedCase served, CaseFacts facts, NextStep step)
    {
        switch (step)
        {
            case NextStep.WaitForExports waiting:
                ServeLog.StillMissing(log, served.Name, PolishDate.Long(facts.Plan.RunDateFor(facts.Year)), string.Join("; ", waiting.Missing));
                return true;
            case NextStep.WaitForChange wrong:
                ServeLog.StillWrong(log, served.Name, ServeLog.Text(wrong.Outcome), CaseProcesses.ReportOf(served.Folder, wrong.Outcome));
                return true;
            default:
                return false;
        }
    }
}
