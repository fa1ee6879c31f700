using System.Collections.Immutable;

namespace Assessment.Problems;

/// <summary>Warnings that the office accepted with a reason: they stay listed, but no longer as warnings, not even for <c>--strict</c>.</summary>
public static class ProblemAcceptance
{
    /// <summary>
    /// The problems, accepted warnings as information with the reason, and an information for every acceptance that nothing asked for.
    /// Errors cannot be accepted.
    /// </summary>
    /// <param name="problems">The problems found.</param>
    /// <param name="accepted">Problem id → reason (<c>przyjete</c> in <c>ocena.yaml</c>).</param>
    public static ImmutableArray<Problem> Apply(IEnumerable<Problem> problems, IReadOnlyDictionary<string, string> accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ImmutableArray<Problem> found = [.. problems];
        return [.. found.Select(p => Judged(p, accepted)), .. Needless(found, accepted)];
    }

    private static Problem Judged(Problem problem, IReadOnlyDictionary<string, string> accepted) =>
        problem.Severity == Severity.Warning && accepted.TryGetValue(problem.Id, out var reason)
            ? problem with { Severity = Severity.Information, Message = $"{problem.Message} Przyjęto z uzasadnieniem: {reason}", WayOut = "" }
            : problem;

    private static IEnumerable<Problem> Needless(ImmutableArray<Problem> found, IReadOnlyDictionary<string, string> accepted) =>
        accepted.Keys.Where(id => !found.Any(p => p.Id == id && p.Severity == Severity.Warning)).Order(StringComparer.Ordinal)
            .Select(id => new Problem("przyjete.nieuzyte", Severity.Information,
                $"W sekcji „przyjete” stoi „{id}”, a takiego ostrzeżenia w tym przebiegu nie ma.", new("ocena.yaml", null, null, id),
                "Usuń wpis albo przepisz nazwę z nawiasów [ ] przy ostrzeżeniu."));
}
