using Assessment.Schedules;
using Assessment.Worker.Schedule;
using NodaTime;

namespace Assessment.Worker.Tests.Schedule;

/// <summary>One notice a day, and reminders before the deadline.</summary>
public sealed class DailyNoticeTests
{
    private static readonly LocalDate Deadline = new(2026, 4, 30);
    private static readonly CaseFacts Facts = new(2025, CaseSchedule.Default, "a", null, null, null, []);

    [Fact]
    public void The_notice_is_given_from_seven_in_the_morning_and_once_a_day()
    {
        var day = new LocalDate(2026, 4, 2);

        Assert.False(DailyNotice.IsDue(null, At(day, 6, 59)));
        Assert.True(DailyNotice.IsDue(null, At(day, 7, 0)));
        Assert.False(DailyNotice.IsDue(day, At(day, 23, 59)));
        Assert.True(DailyNotice.IsDue(day, At(day.PlusDays(1), 7, 0)));
    }

    [Theory]
    [InlineData(2026, 3, 28)] // the clocks go forward in the following night
    [InlineData(2026, 10, 24)] // and back
    [InlineData(2026, 7, 1)]
    public void The_next_notice_is_at_seven_also_when_the_clocks_change(int year, int month, int day)
    {
        var next = DailyNotice.Next(At(new LocalDate(year, month, day), 12, 0)).InZone(YearlySchedule.Zone).LocalDateTime;

        Assert.Equal(new LocalDate(year, month, day).PlusDays(1).At(new LocalTime(7, 0)), next);
    }

    [Theory]
    [InlineData(15, 14, 14)]
    [InlineData(14, 13, null)]
    [InlineData(15, 12, 12)] // the service was down on the day itself
    [InlineData(4, 3, 3)]
    [InlineData(1, 0, null)]
    [InlineData(2, -1, null)] // too late to remind of
    public void A_reminder_comes_once_also_when_its_day_was_missed(int daysLeftAtLastNotice, int daysLeft, int? expected) =>
        Assert.Equal(expected, DailyNotice.Reminder(Facts, Deadline.PlusDays(-daysLeftAtLastNotice), Deadline.PlusDays(-daysLeft)));

    [Fact]
    public void A_released_version_ends_the_reminders() =>
        Assert.Null(DailyNotice.Reminder(Facts with { Released = Deadline.PlusDays(-10) }, null, Deadline.PlusDays(-7)));

    private static Instant At(LocalDate day, int hour, int minute) =>
        YearlySchedule.Zone.AtStrictly(day.At(new LocalTime(hour, minute))).ToInstant();
}
