using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Findings.Conditions;

/// <summary>A figure of the assessed year is more than another one times a factor (<c>wiecej-niz</c>).</summary>
/// <param name="Indicator">The larger one.</param>
/// <param name="Other">The smaller one.</param>
/// <param name="Times">Factor of the smaller one.</param>
public sealed record RelationCondition(IndicatorCode Indicator, IndicatorCode Other, decimal Times) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var year = assessed.Case.Year;
        return (assessed.At(Indicator, year).Number, assessed.At(Other, year).Number) is ({ } larger, { } smaller) && larger > smaller * Times;
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return new[] { assessed.Find(Indicator, assessed.Case.Year), assessed.Find(Other, assessed.Case.Year) }.OfType<Observation>();
    }
}
