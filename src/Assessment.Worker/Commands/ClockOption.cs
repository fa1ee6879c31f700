using System.CommandLine;
using Assessment.Worker.Schedule;
using Assessment.Worker.Screen;
using Assessment.Worker.Serving;
using NodaTime;
using NodaTime.Text;

namespace Assessment.Worker.Commands;

/// <summary>The option <c>--at</c> that every command has: the program's clock begins at a moment of the user's, for rehearsals and tests.</summary>
internal static class ClockOption
{
    private static readonly LocalDateTimePattern ToTheSecond = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");
    private static readonly LocalDateTimePattern ToTheMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    /// <summary>The option.</summary>
    public static Option<string?> New() => new("--at", "--chwila")
    {
        HelpName = "CHWILA",
        Recursive = true,
        Description = "Do prób: zegar programu zaczyna od tej chwili czasu polskiego, np. 2027-04-01T08:00.",
    };

    /// <summary>The arguments that give another process the time of a clock; none when it is the system's own.</summary>
    public static string[] ArgumentsOf(TimeProvider clock) => clock is ShiftedClock
        ? ["--at", ToTheSecond.Format(Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(YearlySchedule.Zone).LocalDateTime)]
        : [];

    /// <summary>The terminal with the clock that was asked for, or <c>null</c> when the moment cannot be understood, which is said.</summary>
    /// <param name="moment">The option's value, or <c>null</c> when it was not given.</param>
    /// <param name="terminal">The terminal with the system's clock.</param>
    public static Terminal? Set(string? moment, Terminal terminal)
    {
        if (moment is null) return terminal;
        foreach (var pattern in (ReadOnlySpan<LocalDateTimePattern>)[ToTheMinute, ToTheSecond])
        {
            if (pattern.Parse(moment) is { Success: true } parsed)
                return terminal with { Clock = new ShiftedClock(parsed.Value.InZoneLeniently(YearlySchedule.Zone).ToInstant(), 1, terminal.Clock) };
        }
        terminal.Error.WriteLine($"„{PrintableText.OneLine(moment)}” nie jest chwilą; oczekiwano daty i godziny, np. 2027-04-01T08:00.");
        return null;
    }
}
