using Assessment.Cases;
using Assessment.Composition;
using Assessment.Indicators;
using Assessment.Language;

namespace Assessment.Findings.Sentences;

/// <summary>A word that agrees with a figure: <c>{{wybor, pomoc.rodziny, rok, korzystała, korzystały, korzystało}}</c>.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">A year as texts name it.</param>
/// <param name="Word">The word for 1, for 2–4 and for 5 or more. Nouns of men take the last one from 2 on („2 mieszkańców mieszkało”).</param>
public sealed record AgreementPart(IndicatorCode Indicator, string Year, PluralForms Word) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        if (TextNames.Year(Year, assessed.Case) is not { } year || assessed.Find(Indicator, year) is not { Figure.Number: { } number } observation) return null;
        return new(Word.AgreeingWith(assessed.Catalogue[Indicator].Unit).For(number), [observation]);
    }
}
