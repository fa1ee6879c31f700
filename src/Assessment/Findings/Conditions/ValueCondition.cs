using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Findings.Conditions;

/// <summary>A figure lies within limits (<c>wskaznik</c>).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Limits">The limits.</param>
/// <param name="YearBefore">True for the figure of the year before the assessed one.</param>
public sealed record ValueCondition(IndicatorCode Indicator, Limits Limits, bool YearBefore = false) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.At(Indicator, Year(assessed)).Number is { } number && Limits.Contain(number);
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        if (assessed.Find(Indicator, Year(assessed)) is { } observation) yield return observation;
    }

    private int Year(AssessedCase assessed) => assessed.Case.Year - (YearBefore ? 1 : 0);
}
