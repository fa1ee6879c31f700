using System.Collections.Immutable;
using System.Globalization;

namespace Assessment.Problems;

/// <summary>Warnings that the office accepted with a reason: they stay listed, but no longer as warnings, not even for <c>--strict</c>.</summary>
public static class ProblemAcceptance
{
    /// <summary>
    /// The problems, accepted warnings as information with the reason, and an information for every acceptance that nothing asked for.
    /// Errors cannot be accepted.
    /// </summary>
    /// <param name="problems">The problems found.</param>
    /// <param name="accepted">Problem id, with or without its place → reason (<c>przyjete</c> in <c>ocena.yaml</c>).</param>
    public static ImmutableArray<Problem> Apply(IEnumerable<Problem> problems, IReadOnlyDictionary<string, string> accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ImmutableArray<Problem> found = [.. problems];
        return [.. found.Select(p => Judged(p, accepted)), .. Needless(found, accepted)];
    }

    /// <summary>Why the office accepts a warning, or <c>null</c> when it does not.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="accepted">Accepted problems: <c>id@file:line</c>, <c>id@file</c> or <c>id</c>, the closest one decides.</param>
    public static string? Reason(Problem problem, IReadOnlyDictionary<string, string> accepted)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(accepted);
        return problem.Severity != Severity.Warning ? null : Keys(problem).Select(k => accepted.GetValueOrDefault(k)).FirstOrDefault(r => r is not null);
    }

    /// <summary>The sentence that gives the reason: „Przyjęto z uzasadnieniem: tak podaje sprawozdanie.”.</summary>
    public static string Accepted(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return $"Przyjęto z uzasadnieniem: {reason.TrimEnd('.')}.";
    }

    private static IEnumerable<string> Keys(Problem problem) =>
        problem.Place is { } place
            ? [string.Create(CultureInfo.InvariantCulture, $"{problem.Id}@{place.File}:{place.Line}"), $"{problem.Id}@{place.File}", problem.Id]
            : [problem.Id];

    private static Problem Judged(Problem problem, IReadOnlyDictionary<string, string> accepted) =>
        Reason(problem, accepted) is { } reason
            ? problem with { Severity = Severity.Information, Message = $"{problem.Message} {Accepted(reason)}", WayOut = "", Causes = "" }
            : problem;

    private static IEnumerable<Problem> Needless(ImmutableArray<Problem> found, IReadOnlyDictionary<string, string> accepted) =>
        accepted.Keys.Where(key => !found.Any(p => p.Severity == Severity.Warning && Keys(p).Contains(key))).Order(StringComparer.Ordinal)
            .Select(id => new Problem("przyjete.nieuzyte", Severity.Information,
                $"W sekcji „przyjete” stoi „{id}”, a takiego ostrzeżenia w tym przebiegu nie ma.", new("ocena.yaml", null, null, id),
                "Usuń wpis albo przepisz nazwę z nawiasów [ ] przy ostrzeżeniu."));
}
