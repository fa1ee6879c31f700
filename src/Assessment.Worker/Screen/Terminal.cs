namespace Assessment.Worker.Screen;

/// <summary>Where a run speaks and what it may ask of its surroundings.</summary>
/// <param name="Out">Progress, problems and the summary.</param>
/// <param name="Error">What kept the program from doing its work.</param>
/// <param name="Interactive">True when a person watches: progress may move.</param>
/// <param name="Clock">Measures the run and tells the day of a new case; no date of a deck comes from it.</param>
/// <param name="FaultFolder">Where the log of an internal fault is written.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool Interactive, TimeProvider Clock, string FaultFolder)
{
    /// <summary>The terminal of this process: plain when the output is redirected or <c>CI=true</c>.</summary>
    public static Terminal OfProcess() => new(
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected && !string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
        TimeProvider.System,
        Path.GetTempPath());
}
