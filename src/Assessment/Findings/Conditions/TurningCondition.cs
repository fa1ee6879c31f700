using Assessment.Cases;
using Assessment.Changes;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Findings.Conditions;

/// <summary>An indicator turned within the window (<c>zwrot</c>): never among small counts, across a break, or where there is a trend.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Since">The way it has gone since the turn.</param>
public sealed record TurningCondition(IndicatorCode Indicator, TrendDirection Since) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Histories.Find(Indicator)?.Turning?.Since == Since;
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Histories.Find(Indicator)?.Turning is { } turning ? [turning.From, turning.At, turning.To] : [];
    }
}
