using System.Collections.Immutable;
using NodaTime;

namespace Assessment.Schedules;

/// <summary>When a case is made, year by year (<c>harmonogram</c> in <c>ocena.yaml</c>).</summary>
/// <remarks>
/// The assessment of a year is made in the year after it. 29 February stands for 28 February in a common year, as everywhere in
/// <see cref="AnnualDate"/>.
/// </remarks>
public sealed record CaseSchedule
{
    /// <summary>What a case without a schedule of its own follows.</summary>
    public static CaseSchedule Default { get; } = new();

    /// <summary>The day from which the run is made as soon as its exports are there. The CAS form opens in mid-March.</summary>
    public AnnualDate RunDate { get; init; } = new(4, 1);

    /// <summary>The day by which the assessment is presented to the council (art. 16a ust. 4 u.p.s.: 30 April).</summary>
    public AnnualDate Deadline { get; init; } = new(4, 30);

    /// <summary>The day on which next year's case is prepared.</summary>
    public AnnualDate Rollover { get; init; } = new(3, 15);

    /// <summary>How many days before the deadline the office is reminded.</summary>
    public ImmutableArray<int> ReminderDays { get; init; } = [14, 7, 3, 1];

    /// <summary>The exports without which no scheduled run is made; empty when the elements of art. 16a decide.</summary>
    public ImmutableArray<RequiredExport> Required { get; init; } = [];

    /// <summary>False when runs and the next year's case are made by hand only.</summary>
    public bool IsAutomatic { get; init; } = true;

    /// <summary>The day from which the run for an assessed year is made.</summary>
    public LocalDate RunDateFor(int assessedYear) => RunDate.InYear(assessedYear + 1);

    /// <summary>The deadline of the assessment of a year.</summary>
    public LocalDate DeadlineFor(int assessedYear) => Deadline.InYear(assessedYear + 1);
}
