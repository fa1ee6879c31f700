using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Findings.Conditions;

/// <summary>No source holds a figure of the assessed year (<c>brak</c>); hidden and inapplicable figures do not count as gaps.</summary>
/// <param name="Indicator">The indicator.</param>
public sealed record MissingCondition(IndicatorCode Indicator) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.At(Indicator, assessed.Case.Year).Missing is MissingReason.NotInSource or MissingReason.NotReported;
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed) => [];
}
