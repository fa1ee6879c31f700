using Assessment.Cases;
using Assessment.Changes;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Findings.Conditions;

/// <summary>An indicator has a trend over the window (<c>trend</c>); never with fewer than five years or across a break.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Direction">The direction of the trend.</param>
public sealed record TrendCondition(IndicatorCode Indicator, TrendDirection Direction) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Histories.Find(Indicator)?.Trend?.Direction == Direction;
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Histories.Find(Indicator)?.Points ?? [];
    }
}
