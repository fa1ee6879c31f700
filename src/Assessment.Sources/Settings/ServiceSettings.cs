using NodaTime;

namespace Assessment.Sources.Settings;

/// <summary>How the service watches its root folder (<c>usluga.yaml</c> there).</summary>
public sealed record ServiceSettings
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "usluga.yaml";

    /// <summary>How long the files of a case are left alone before they count as finished.</summary>
    public Duration Quiet { get; init; } = Duration.FromSeconds(10);

    /// <summary>How often folders are looked through, also where the system reports no changes (network shares).</summary>
    public Duration Polling { get; init; } = Duration.FromSeconds(30);

    /// <summary>How many cases run at the same time.</summary>
    public int Parallel { get; init; } = 2;

    /// <summary>How long a run in progress may still take when the service stops; then it is ended and nothing of it is written.</summary>
    public Duration StopWithin { get; init; } = Duration.FromSeconds(60);

    /// <summary>The longest a run may take.</summary>
    public Duration RunLimit { get; init; } = Duration.FromMinutes(15);

    /// <summary>How many days the log files are kept.</summary>
    public int LogDays { get; init; } = 60;
}
