using Assessment.Worker.Commands;
using Assessment.Worker.Screen;
using NodaTime;

namespace Assessment.Worker.Tests;

/// <summary>Runs the command line in this process, with steps of the test's own.</summary>
/// <param name="ExitCode">What the shell would get.</param>
/// <param name="Out">What was printed.</param>
/// <param name="Error">What was printed as the cause of a failure.</param>
internal sealed record InProcess(ExitCode ExitCode, string Out, string Error)
{
    /// <summary>The day of the clock.</summary>
    public static LocalDate Today { get; } = new(2025, 1, 7);

    /// <summary>A clock that stands still at the beginning of that day.</summary>
    public static TimeProvider Clock { get; } = new FrozenClock();

    public static InProcess Run(Pipeline pipeline, params string[] args) => Run(pipeline, Path.GetTempPath(), CancellationToken.None, args);

    public static InProcess Run(Pipeline pipeline, string faultFolder, CancellationToken cancel, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var terminal = new Terminal(output, error, Interactive: false, Clock, faultFolder);
        return new(CommandLine.Run(args, pipeline, terminal, cancel), output.ToString(), error.ToString());
    }

    private sealed class FrozenClock : TimeProvider
    {
        public override long GetTimestamp() => 0;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Today.AtMidnight().WithOffset(Offset.Zero).ToDateTimeOffset();
    }
}
