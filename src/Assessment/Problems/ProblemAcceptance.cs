using System.Collections.Immutable;

namespace Assessment.Problems;

/// <summary>Problems that the office accepted with a reason: they stay listed, but no longer as warnings.</summary>
public static class ProblemAcceptance
{
    /// <summary>The problems, accepted warnings as information with the reason. Errors cannot be accepted.</summary>
    /// <param name="problems">The problems found.</param>
    /// <param name="accepted">Problem id → reason (<c>przyjete</c> in <c>ocena.yaml</c>).</param>
    public static ImmutableArray<Problem> Apply(IEnumerable<Problem> problems, IReadOnlyDictionary<string, string> accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return
        [
            .. problems.Select(p => p.Severity == Severity.Warning && accepted.TryGetValue(p.Id, out var reason)
                ? p with { Severity = Severity.Information, WayOut = $"Przyjęte: {reason}" }
                : p),
        ];
    }
}
