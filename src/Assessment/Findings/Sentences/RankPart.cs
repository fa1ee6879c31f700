using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Language;

namespace Assessment.Findings.Sentences;

/// <summary>The largest of several indicators with their figures, the largest first: <c>{{najwieksze, 3, powody}}</c>.</summary>
/// <param name="Take">How many; the sentence cannot be said when fewer have a figure above zero.</param>
/// <param name="Indicators">The indicators, each with the words it is called in the sentence.</param>
public sealed record RankPart(int Take, ImmutableArray<NamedIndicator> Indicators) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var ranked = Indicators
            .Select(i => (i.Name, Observation: assessed.Find(i.Code, assessed.Case.Year)))
            .Where(i => i.Observation?.Figure.Number > 0)
            .OrderByDescending(i => i.Observation?.Figure.Number)
            .Take(Take).ToArray();
        return ranked.Length < Take ? null
            : new(PolishList.And([.. ranked.Select(r => Item(r.Name, r.Observation!, assessed))]), // figures above zero have an observation
                [.. ranked.Select(r => r.Observation).OfType<Observation>()]);
    }

    private static string Item(string name, Observation observation, AssessedCase assessed) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{name} ({PolishNumber.WithUnit(observation.Figure.Number ?? 0, assessed.Catalogue[observation.Indicator])})");
}
