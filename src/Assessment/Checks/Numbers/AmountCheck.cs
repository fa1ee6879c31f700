using Assessment.Checks.Rules;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Tests amounts against what they were paid for: an amount without a count, a count without an amount, an implausible average.</summary>
public static class AmountCheck
{
    /// <summary>The id of an amount without a count, or the reverse.</summary>
    public const string OneWithoutTheOther = "kwoty.bez-liczby";

    /// <summary>The id of an implausible average.</summary>
    public const string ImplausibleAverage = "kwoty.srednia";

    /// <summary>The problems.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from rule in figures.Rules.Amounts
               from year in figures.Years
               from problem in Of(figures, rule, year)
               select problem;
    }

    private static IEnumerable<Problem> Of(CheckedFigures figures, AmountRule rule, int year)
    {
        var (amount, count) = (figures.Find(rule.Amount, year), figures.Find(rule.Count, year));
        switch (amount?.Figure.Number, count?.Figure.Number)
        {
            // A counterpart that no source of the case ever gives is not asked for again for every row.
            case ( > 0 and var paid, null or 0) when count is not null || IsKnown(rule.Count):
                yield return One(paid, rule.Amount, rule.Count, amount);
                break;
            case (null or 0, > 0 and var counted) when amount is not null || IsKnown(rule.Amount):
                yield return One(counted, rule.Count, rule.Amount, count);
                break;
            case ( > 0 and var paid, > 0 and var counted) when paid / counted is var average && (average < rule.Least || average > rule.Greatest):
                yield return figures.Rules[ImplausibleAverage].Failed(CheckedFigures.PlaceOf(amount),
                    ("kwota", figures.Name(rule.Amount)), ("liczba", figures.Name(rule.Count)), ("rok", CheckedFigures.Year(year)),
                    ("srednia", PolishNumber.Zloty(average)), ("od", PolishNumber.Zloty(rule.Least ?? 0, 0)), ("do", PolishNumber.Zloty(rule.Greatest ?? 0, 0)));
                break;
        }

        bool IsKnown(IndicatorCode code) => figures.Years.Any(y => figures.Number(code, y) is not null);

        Problem One(decimal number, IndicatorCode there, IndicatorCode missing, Observation? at) =>
            figures.Rules[OneWithoutTheOther].Failed(CheckedFigures.PlaceOf(at),
                ("jest", figures.Name(there)), ("brak", figures.Name(missing)), ("rok", CheckedFigures.Year(year)), ("wartosc", figures.Text(number, there)));
    }
}
