using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Findings.Conditions;

/// <summary>The figure of the assessed unit lies in a quartile of the declared peer group (<c>w-grupie</c>); never without a group or among fewer than eight.</summary>
/// <param name="Indicator">The indicator, one that the comparisons compute for every unit from the same source.</param>
/// <param name="Quartile">1 for the most favourable places – the highest figures where neither direction is better – to 4.</param>
public sealed record StandingCondition(IndicatorCode Indicator, int Quartile) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Comparisons.Find(Indicator)?.Standing?.Quartile == Quartile;
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Comparisons.Find(Indicator) is { } comparison ? [comparison.Own] : [];
    }
}
