using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Composition;

/// <summary>Makes the key figures of a slide: number, label, change, and a tiny line of the years.</summary>
internal static class KeyFigures
{
    /// <summary>The block.</summary>
    public static KeyFiguresBlock Block(ImmutableArray<IndicatorCode> indicators, AssessedCase scope, SlideFigures figures) =>
        new([.. indicators.Select(i => Item(scope.Catalogue[i], scope, figures))]);

    private static KeyFigure Item(Indicator indicator, AssessedCase scope, SlideFigures figures)
    {
        var years = scope.Case.Years;
        foreach (var year in years) figures.Use(scope.Find(indicator.Code, year));
        var figure = scope.At(indicator.Code, scope.Case.Year);
        var number = figure.Match(n => Short(n, indicator), _ => DeckTexts.NoData);
        var label = figure.Number is { } value && indicator.Noun is { } noun ? noun.For(value) : indicator.ShortLabel;
        var history = years.Select(y => scope.At(indicator.Code, y).Number).ToImmutableArray();
        var drawn = history.Count(h => h is not null) > 1;
        var change = years.Length < 2 ? null : YearOverYear.Between(scope.At(indicator.Code, years[^2]), figure);
        if (change is { } said) figures.Say(new(scope.Find(indicator.Code, years[^2]), scope.Find(indicator.Code, years[^1]), indicator.Domain), said);
        return new(number, label, change is { } c ? Change(c, indicator) : "", change is { } d ? Math.Sign(d.Absolute) : 0,
            drawn ? history : [])
        {
            LineInWords = drawn ? DeckTexts.LineOfYears(years.Zip(history, (y, h) => (y, h is { } n ? Short(n, indicator) : DeckTexts.NoData))) : "",
            Figure = new(figure, indicator.Domain, scope.Find(indicator.Code, scope.Case.Year) is { } observation ? [observation] : []),
        };
    }

    private static string Short(decimal number, Indicator indicator) => indicator.Domain.Kind switch
    {
        FigureKind.Amount => PolishNumber.ZlotyShort(number),
        _ => PolishNumber.Cell(number, indicator.Domain),
    };

    private static string Change(YearOverYear change, Indicator indicator)
    {
        var absolute = ChangeText.Absolute(change, indicator.Domain);
        return change.HasPercent(indicator.Domain)
            ? $"{absolute} ({PolishNumber.SignedPercent(change.Relative ?? 0)}) {DeckTexts.YearOnYear}"
            : indicator.Domain.Kind == FigureKind.Count ? $"{absolute} {DeckTexts.YearOnYear} · {DeckTexts.SmallCount}" : $"{absolute} {DeckTexts.YearOnYear}";
    }
}
