using Assessment.Schedules;
using NodaTime;

namespace Assessment.Worker.Schedule;

/// <summary>When next year's case is prepared from a case. Pure.</summary>
/// <remarks>
/// The assessment of 2025 is made in spring 2026, so the case of 2026 is prepared in March 2027. Missed while the service was down, it is
/// made up for within the same season; a case that lies further back is left to the office.
/// </remarks>
internal static class RolloverSeason
{
    /// <summary>True when the case of the following year is to be prepared now.</summary>
    /// <param name="plan">When the case is made.</param>
    /// <param name="assessedYear">The year the case assesses.</param>
    /// <param name="today">Today in Poland.</param>
    public static bool IsOpen(CaseSchedule plan, int assessedYear, LocalDate today) =>
        plan.IsAutomatic && today >= Opening(plan, assessedYear) && today < Opening(plan, assessedYear + 1);

    /// <summary>The day from which the case of the following year is prepared.</summary>
    public static LocalDate Opening(CaseSchedule plan, int assessedYear) => plan.Rollover.InYear(assessedYear + 2);
}
