using System.Collections.Immutable;
using Assessment.Worker.Schedule;

namespace Assessment.Worker.Serving;

/// <summary>What the service has done to a case; each in a process of its own, so that no case can harm another.</summary>
/// <param name="Look">Finds the missing exports of a case folder.</param>
/// <param name="Run">Makes the document of a case folder.</param>
/// <param name="RollOver">Prepares next year's case from a case folder.</param>
internal sealed record CaseWork(
    Func<string, CancellationToken, Task<CaseWork.Looked>> Look,
    Func<string, CancellationToken, Task<RunOutcome>> Run,
    Func<string, CancellationToken, Task<RunOutcome>> RollOver)
{
    /// <summary>What looking for missing exports gave.</summary>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Missing">Where to fetch what is missing.</param>
    internal readonly record struct Looked(RunOutcome Outcome, ImmutableArray<string> Missing);
}
