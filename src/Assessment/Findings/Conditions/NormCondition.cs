using Assessment.Cases;
using Assessment.Figures;
using Assessment.Norms;

namespace Assessment.Findings.Conditions;

/// <summary>A statutory norm has a verdict in the assessed year (<c>norma</c>).</summary>
/// <param name="Norm">Id of the norm.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record NormCondition(string Norm, NormVerdict Verdict) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed) => Result(assessed)?.Verdict == Verdict;

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed) => Result(assessed)?.Evidence ?? [];

    private NormResult? Result(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Norms.FirstOrDefault(r => r.Norm.Id == Norm && r.Year == assessed.Case.Year);
    }
}
