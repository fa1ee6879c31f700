using Assessment.Schedules;
using Assessment.Worker.Schedule;
using NodaTime;

namespace Assessment.Worker.Tests.Schedule;

/// <summary>When next year's case is prepared.</summary>
public sealed class RolloverSeasonTests
{
    [Theory]
    [InlineData(2027, 3, 14, false)]
    [InlineData(2027, 3, 15, true)]
    [InlineData(2027, 11, 2, true)] // missed in March
    [InlineData(2028, 3, 15, false)] // a whole season missed: left to the office
    public void The_case_of_2026_is_prepared_in_spring_2027_from_that_of_2025(int year, int month, int day, bool expected) =>
        Assert.Equal(expected, RolloverSeason.IsOpen(CaseSchedule.Default, 2025, new LocalDate(year, month, day)));

    [Fact]
    public void A_case_made_by_hand_is_not_prepared_by_itself() =>
        Assert.False(RolloverSeason.IsOpen(new() { IsAutomatic = false }, 2025, new LocalDate(2027, 3, 15)));
}
