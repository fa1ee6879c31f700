using System.Collections.Immutable;
using Assessment.Schedules;
using Assessment.Worker.Archive;
using Assessment.Worker.Schedule;
using NodaTime;

namespace Assessment.Worker.Tests.Schedule;

/// <summary>A run made by hand is known to the schedule through the archive.</summary>
public sealed class RecordedRunTests
{
    private static readonly Instant Due = YearlySchedule.StartOf(new LocalDate(2026, 4, 1));

    [Fact]
    public void A_run_made_by_hand_from_the_yearly_day_on_is_the_years_run() =>
        Assert.IsType<NextStep.Rest>(YearlySchedule.Next(Facts(Run(Due + Duration.FromDays(4), "a")), Due + Duration.FromDays(5)));

    [Fact]
    public void A_run_made_by_hand_before_the_yearly_day_is_not() =>
        Assert.Equal(new NextStep.Run(RunCause.Scheduled), YearlySchedule.Next(Facts(Run(Due - Duration.FromDays(4), "a")), Due));

    [Fact]
    public void Files_changed_after_a_run_made_by_hand_are_a_correction() =>
        Assert.Equal(new NextStep.Run(RunCause.Correction), YearlySchedule.Next(Facts(Run(Due + Duration.FromDays(4), "earlier")), Due + Duration.FromDays(5)));

    [Fact]
    public void Files_that_were_being_written_during_a_run_made_by_hand_count_as_changed() =>
        Assert.Equal(new NextStep.Run(RunCause.Correction), YearlySchedule.Next(Facts(Run(Due + Duration.FromDays(4), null)), Due + Duration.FromDays(5)));

    [Fact]
    public void A_failure_of_the_service_is_over_when_somebody_made_the_run_by_hand()
    {
        var failed = new RunMark(Due, "a", RunCause.Scheduled, RunOutcome.DataErrors, 1);
        var byHand = RecordedRun.Mark(Run(Due + Duration.FromDays(1), "a"));

        Assert.Equal(byHand, RecordedRun.Later(failed, byHand));
        Assert.Equal(failed, RecordedRun.Later(failed, RecordedRun.Mark(Run(Due - Duration.FromDays(1), "a"))));
    }

    [Fact]
    public void A_case_that_was_never_run_has_no_mark() => Assert.Null(RecordedRun.Mark(CaseStanding.None));

    private static CaseStanding Run(Instant made, string? content) => new(
        new ArchivedRun(1, made.ToDateTimeOffset(), "anna", "KADRY", "1.0", null) { Content = content }, null, IsDraft: true);

    private static CaseFacts Facts(CaseStanding standing)
    {
        var mark = RecordedRun.Mark(standing);
        return new(2025, CaseSchedule.Default, "a", RecordedRun.Later(null, mark), RecordedRun.Later(null, mark), null, ImmutableArray<string>.Empty);
    }
}
