using Assessment.Schedules;
using Assessment.Worker.Schedule;
using NodaTime;
using NodaTime.Testing;

namespace Assessment.Worker.Tests.Schedule;

/// <summary>What a case needs at which moment.</summary>
public sealed class YearlyScheduleTests
{
    private const string Content = "a";
    private static readonly Instant Due = Warsaw(2026, 4, 1);
    private static readonly CaseFacts New = new(2025, CaseSchedule.Default, Content, null, null, null, []);

    [Fact]
    public void Before_the_yearly_day_the_case_waits_for_its_first_moment_in_Poland() =>
        Assert.Equal(new NextStep.WaitUntil(Instant.FromUtc(2026, 3, 31, 22, 0)), YearlySchedule.Next(New, Due - Duration.FromTicks(1)));

    [Fact]
    public void From_the_yearly_day_on_the_run_is_made_when_nothing_is_missing()
    {
        var clock = new FakeClock(Due - Duration.FromSeconds(1), Duration.FromSeconds(1));

        Assert.IsType<NextStep.WaitUntil>(YearlySchedule.Next(New, clock.GetCurrentInstant()));
        Assert.Equal(new NextStep.Run(RunCause.Scheduled), YearlySchedule.Next(New, clock.GetCurrentInstant()));
    }

    [Fact]
    public void Without_its_exports_the_run_is_not_made_however_late_it_is()
    {
        var step = Assert.IsType<NextStep.WaitForExports>(YearlySchedule.Next(New with { Missing = ["tabela 7"] }, Warsaw(2027, 2, 1)));

        Assert.Equal(["tabela 7"], step.Missing);
    }

    [Fact]
    public void Files_nobody_has_looked_at_are_looked_at_first() =>
        Assert.IsType<NextStep.Look>(YearlySchedule.Next(New with { Missing = null }, Due));

    [Fact]
    public void A_run_missed_for_a_year_is_made_once()
    {
        var late = Warsaw(2027, 6, 1);

        Assert.Equal(new NextStep.Run(RunCause.Scheduled), YearlySchedule.Next(New, late));
        Assert.IsType<NextStep.Rest>(YearlySchedule.Next(Made(late), late + Duration.FromDays(400)));
    }

    [Fact]
    public void A_run_that_the_stop_broke_off_is_made_again_even_when_the_archive_holds_it() =>
        Assert.Equal(new NextStep.Run(RunCause.Correction), YearlySchedule.Next(Made(Due) with { BrokenOff = RunCause.Correction }, Due));

    [Fact]
    public void A_draft_made_before_the_yearly_day_does_not_stand_for_the_yearly_run() =>
        Assert.Equal(new NextStep.Run(RunCause.Scheduled), YearlySchedule.Next(Made(Due - Duration.FromDays(20)), Due));

    [Fact]
    public void Changed_files_of_a_made_case_are_a_correction_even_before_the_yearly_day() =>
        Assert.Equal(new NextStep.Run(RunCause.Correction), YearlySchedule.Next(Made(Due - Duration.FromDays(20)) with { Content = "b" }, Due - Duration.FromDays(10)));

    [Fact]
    public void Changed_files_of_a_case_never_made_start_nothing_before_the_yearly_day() =>
        Assert.IsType<NextStep.WaitUntil>(YearlySchedule.Next(New with { Content = "b" }, Due - Duration.FromDays(10)));

    [Theory]
    [InlineData(RunOutcome.DataErrors)]
    [InlineData(RunOutcome.WrongConfiguration)]
    internal void Errors_in_the_files_wait_for_a_change_of_the_files(RunOutcome outcome)
    {
        var failed = Failed(outcome, 1);

        Assert.Equal(new NextStep.WaitForChange(outcome), YearlySchedule.Next(failed, Due + Duration.FromDays(100)));
        Assert.Equal(new NextStep.Run(RunCause.Scheduled), YearlySchedule.Next(failed with { Content = "b" }, Due + Duration.FromDays(100)));
    }

    [Theory]
    [InlineData(RunOutcome.FileAccess)]
    [InlineData(RunOutcome.Fault)]
    [InlineData(RunOutcome.TimedOut)]
    [InlineData(RunOutcome.Crashed)]
    [InlineData(RunOutcome.Interrupted)]
    internal void Other_failures_are_tried_again_after_longer_and_longer_pauses(RunOutcome outcome)
    {
        var first = Assert.IsType<NextStep.WaitUntil>(YearlySchedule.Next(Failed(outcome, 1), Due)).Until;
        var third = Assert.IsType<NextStep.WaitUntil>(YearlySchedule.Next(Failed(outcome, 3), Due)).Until;
        var hundredth = Assert.IsType<NextStep.WaitUntil>(YearlySchedule.Next(Failed(outcome, 100), Due)).Until;

        Assert.True(Due < first && first < third && third < hundredth);
        Assert.Equal(new NextStep.Run(RunCause.Scheduled), YearlySchedule.Next(Failed(outcome, 1), first));
    }

    [Fact]
    public void A_case_made_by_hand_rests_but_its_corrections_are_followed()
    {
        var byHand = Made(Due) with { Plan = new() { IsAutomatic = false } };

        Assert.IsType<NextStep.Rest>(YearlySchedule.Next(byHand with { LastDone = null, LastTried = null }, Due));
        Assert.Equal(new NextStep.Run(RunCause.Correction), YearlySchedule.Next(byHand with { Content = "b" }, Due));
    }

    [Fact]
    public void A_run_day_of_29_February_is_28_February_in_a_common_year()
    {
        var plan = new CaseSchedule { RunDate = new AnnualDate(2, 29) };

        Assert.Equal(new LocalDate(2027, 2, 28), plan.RunDateFor(2026));
        Assert.Equal(new LocalDate(2028, 2, 29), plan.RunDateFor(2027));
    }

    [Fact]
    public void A_run_day_on_which_the_clocks_go_forward_begins_in_winter_time() =>
        Assert.Equal(
            new NextStep.WaitUntil(Instant.FromUtc(2026, 3, 28, 23, 0)), // Sunday, 29 March 2026
            YearlySchedule.Next(New with { Plan = new() { RunDate = new AnnualDate(3, 29) } }, Warsaw(2026, 3, 1)));

    private static CaseFacts Made(Instant at)
    {
        var mark = new RunMark(at, Content, RunCause.Scheduled, RunOutcome.Done);
        return New with { LastDone = mark, LastTried = mark };
    }

    private static CaseFacts Failed(RunOutcome outcome, int failures) =>
        New with { LastTried = new(Due, Content, RunCause.Scheduled, outcome, failures) };

    private static Instant Warsaw(int year, int month, int day) => YearlySchedule.StartOf(new LocalDate(year, month, day));
}
