using Assessment.Cases;
using Assessment.Composition;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;
using Assessment.Territory;

namespace Assessment.Findings.Sentences;

/// <summary>The size of a change up to the assessed year: <c>{{bezrobotni, zmiana, o-ile}}</c>.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="From">The earlier year as texts name it: <c>rok-1</c> or <c>pierwszy-rok</c>.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Of">Level of the unit to compare with, or <c>null</c> for the assessed unit.</param>
public sealed record ChangePart(IndicatorCode Indicator, string From, ChangeForm Form, UnitKind? Of = null) : SentencePart
{
    /// <inheritdoc />
    public override FilledText? Fill(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        if (TextNames.Year(From, assessed.Case) is not { } year) return null;
        var unit = Of is { } level ? assessed.Case.ComparisonUnit(level)?.Code : assessed.Case.Unit;
        if (unit is not { } code) return null;
        if ((assessed.Observations.Find(code, Indicator, year), assessed.Observations.Find(code, Indicator, assessed.Case.Year))
            is not ({ } earlier, { } later)) return null;
        return YearOverYear.Between(earlier.Figure, later.Figure) is { } change && Text(change, assessed.Catalogue[Indicator]) is { } text
            ? new(text, [earlier, later]) { Changes = [new(earlier, later)] }
            : null;
    }

    private string? Text(YearOverYear change, Indicator indicator) => Form switch
    {
        ChangeForm.WithUnit => WithUnit(change, indicator),
        ChangeForm.Number => PolishNumber.Text(Math.Abs(change.Absolute), indicator.Domain.Decimals),
        ChangeForm.Percent => change.HasPercent(indicator.Domain) ? PolishNumber.Percent(Math.Abs(change.Relative ?? 0) * 100, 1) : null,
        _ => HowMuch(change, indicator),
    };

    private static string HowMuch(YearOverYear change, Indicator indicator)
    {
        var absolute = $"o\u00A0{WithUnit(change, indicator)}";
        if (!change.HasPercent(indicator.Domain) || change.Relative is not { } relative) return absolute;
        return PolishRatio.Words(1 + relative) is { } times
            ? $"{times} ({absolute})"
            : $"{absolute} ({PolishNumber.Percent(Math.Abs(relative) * 100, 1)})";
    }

    private static string WithUnit(YearOverYear change, Indicator indicator) =>
        indicator.Domain.Kind == FigureKind.Share
            ? PolishNumber.Text(Math.Abs(change.Absolute), indicator.Domain.Decimals) + PolishNumber.Space + "p.p."
            : PolishNumber.WithUnit(Math.Abs(change.Absolute), indicator, GrammaticalCase.Accusative);
}
