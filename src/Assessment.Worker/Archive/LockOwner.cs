using System.Globalization;

namespace Assessment.Worker.Archive;

/// <summary>Who works on a case.</summary>
/// <param name="User">Name of the user.</param>
/// <param name="Machine">Name of the computer.</param>
/// <param name="Process">Number of the process.</param>
/// <param name="Since">When the work began.</param>
internal sealed record LockOwner(string User, string Machine, int Process, DateTimeOffset Since)
{
    /// <summary>This process, from now on.</summary>
    public static LockOwner Here(TimeProvider clock) => new(Environment.UserName, Environment.MachineName, Environment.ProcessId, clock.GetLocalNow());

    /// <summary>The owner as the text of the file beside the lock, and of the message: <c>anna, komputer KADRY-2, proces 4312, od 22.03.2021 10:05</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{User}, komputer {Machine}, proces {Process}, od {Since:dd.MM.yyyy HH:mm}");
}
