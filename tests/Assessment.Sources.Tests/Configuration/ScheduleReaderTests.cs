using Assessment.Schedules;
using Assessment.Sources.Exports;
using Assessment.Sources.Tests.Cases;
using NodaTime;

namespace Assessment.Sources.Tests.Configuration;

/// <summary>The schedule in <c>ocena.yaml</c>.</summary>
public sealed class ScheduleReaderTests
{
    [Fact]
    public void A_case_without_a_schedule_follows_the_law()
    {
        using var folder = new TemporaryCase();

        var schedule = CaseOverview.Read(folder.Folder).Schedule;

        Assert.Equal(CaseSchedule.Default, schedule);
        Assert.Equal(new LocalDate(2021, 4, 30), schedule.DeadlineFor(2020));
    }

    [Fact]
    public void Every_key_is_read()
    {
        using var folder = Case(
            """
              przebieg: 25.03
              termin: 29.4
              nowy_rok: 1.02
              przypomnienia: [1, 10, 10]
              automatycznie: nie
              wymagane: [{bdl: P2137}, {ozps: 3.powody}, {mrips: 1B}, {plik: dane/pup/a.csv}]
            """);

        var schedule = CaseOverview.Read(folder.Folder).Schedule;

        Assert.Equal((new AnnualDate(3, 25), new AnnualDate(4, 29), new AnnualDate(2, 1)), (schedule.RunDate, schedule.Deadline, schedule.Rollover));
        Assert.Equal([10, 1], schedule.ReminderDays);
        Assert.False(schedule.IsAutomatic);
        Assert.Equal(
            [new(ExportKind.Bdl, "2137"), new(ExportKind.CasOzps, "3.powody"), new(ExportKind.Mrips03, "1B"), new(ExportKind.File, "dane/pup/a.csv")],
            schedule.Required);
    }

    [Theory]
    [InlineData("  przebieg: 2021-04-01", "przebieg")]
    [InlineData("  przebieg: 31.02", "przebieg")]
    [InlineData("  przypomnienia: [jutro]", "przypomnienia")]
    [InlineData("  przebieg: 1.05", "termin")]
    [InlineData("  termn: 30.04", "termn")]
    [InlineData("  wymagane: [{bdl: P2137, ozps: 3}]", "ozps")]
    public void What_is_wrong_is_told_with_its_place(string line, string key)
    {
        using var folder = Case(line);

        var problem = Assert.Single(Assert.Throws<CaseConfigurationException>(() => CaseOverview.Read(folder.Folder)).Problems);

        Assert.Equal(("ocena.yaml", key), (problem.Place?.File, problem.Place?.ColumnName ?? key));
        Assert.NotNull(problem.Place?.Line);
    }

    private static TemporaryCase Case(string schedule) => new(TemporaryCase.Configuration + "harmonogram:\n" + schedule + "\n");
}
