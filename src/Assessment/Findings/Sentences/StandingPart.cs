using Assessment.Cases;
using Assessment.Comparisons;
using Assessment.Composition;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Findings.Sentences;

/// <summary>A figure among those of the peer group: <c>{{w-grupie, wsk.bezrobotni.ludnosc}}</c>, <c>{{w-grupie, wsk.bezrobotni.ludnosc, miejsce}}</c>.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Form">What is said.</param>
public sealed record StandingPart(IndicatorCode Indicator, StandingForm Form) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return assessed.Comparisons.Find(Indicator) is { Standing: { } standing } comparison ? Text(comparison, standing) : null;
    }

    private FilledText Text(Comparison comparison, Standing standing) => Form switch
    {
        StandingForm.Place => new(ComparisonTexts.PlaceOf(standing), [comparison.Own])
        {
            Said = [ComparisonFigures.Place(comparison, standing), ComparisonFigures.Units(comparison, standing)],
        },
        StandingForm.Median => new(PolishNumber.WithUnit(standing.Median, comparison.Indicator), [comparison.Own])
        {
            Said = [ComparisonFigures.Median(comparison, standing)],
        },
        _ => new(PolishNumber.WithUnit(comparison.Own.Figure.Number ?? 0, comparison.Indicator), [comparison.Own]),
    };
}
