using Assessment.Cases;
using Assessment.Composition;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Territory;

namespace Assessment.Findings.Sentences;

/// <summary>A figure: <c>{{pomoc.rodziny, rok-1, dopelniacz}}</c>, <c>{{wsk.pomoc.mieszkancy, rok, powiat}}</c>.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">A year as texts name it: <c>rok</c>, <c>rok-1</c>, <c>pierwszy-rok</c>.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Of">Level of the unit to compare with, or <c>null</c> for the assessed unit.</param>
public sealed record FigurePart(IndicatorCode Indicator, string Year, FigureForm Form, UnitKind? Of = null) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var unit = Of is { } level ? assessed.Case.ComparisonUnit(level)?.Code : assessed.Case.Unit;
        if (unit is not { } code || TextNames.Year(Year, assessed.Case) is not { } year) return null;
        return assessed.Observations.Find(code, Indicator, year) is { Figure.Number: { } number } observation
            ? new(Text(number, assessed.Catalogue[Indicator]), [observation])
            : null;
    }

    private string Text(decimal number, Indicator indicator) => Form switch
    {
        FigureForm.Genitive => PolishNumber.WithUnit(number, indicator, GrammaticalCase.Genitive),
        FigureForm.Accusative => PolishNumber.WithUnit(number, indicator, GrammaticalCase.Accusative),
        FigureForm.Number => PolishNumber.Cell(number, indicator.Domain),
        FigureForm.From => PolishPreposition.From(number) + PolishNumber.Space + PolishNumber.Cell(number, indicator.Domain),
        FigureForm.Short => PolishNumber.ZlotyShort(number),
        _ => PolishNumber.WithUnit(number, indicator),
    };
}
