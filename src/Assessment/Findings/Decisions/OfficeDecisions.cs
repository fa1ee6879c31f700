using System.Collections.Immutable;

namespace Assessment.Findings.Decisions;

/// <summary>What <c>wnioski.yaml</c> says.</summary>
/// <param name="Findings">Decisions on findings; ids are unique.</param>
/// <param name="Recommendations">Decisions on recommendations; ids are unique.</param>
public sealed record OfficeDecisions(ImmutableArray<Decision> Findings, ImmutableArray<Decision> Recommendations)
{
    /// <summary>There is no such file yet.</summary>
    public static OfficeDecisions None { get; } = new([], []);
}
