using System.Globalization;
using Assessment.Cases;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Findings.Sentences;

/// <summary>The year in which an indicator turned (<c>{{zwrot, bezrobotni}}</c>), or its figure of that year in the genitive (<c>{{bezrobotni, zwrot}}</c>).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="OfYear">True for the year.</param>
public sealed record TurningPart(IndicatorCode Indicator, bool OfYear) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Histories.Find(Indicator)?.Turning?.At is not { Figure.Number: { } number } at ? null
            : OfYear ? new(at.Year.ToString(CultureInfo.InvariantCulture), [])
            : new(PolishNumber.WithUnit(number, assessed.Catalogue[Indicator], GrammaticalCase.Genitive), [at]);
    }
}
