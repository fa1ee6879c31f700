using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Findings.Conditions;

/// <summary>A figure of the assessed year lies within limits (<c>wskaznik</c>).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Limits">The limits.</param>
public sealed record ValueCondition(IndicatorCode Indicator, Limits Limits) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.At(Indicator, assessed.Case.Year).Number is { } number && Limits.Contain(number);
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        if (assessed.Find(Indicator, assessed.Case.Year) is { } observation) yield return observation;
    }
}
