using Assessment.Cases;
using Assessment.Territory;

namespace Assessment.Findings.Sentences;

/// <summary>The name of a unit to compare with, in the nominative: <c>{{nazwa, powiat}}</c>.</summary>
/// <param name="Level">Its level.</param>
public sealed record UnitPart(UnitKind Level) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Case.ComparisonUnit(Level) is { } unit ? new(unit.Name, []) : null;
    }
}
