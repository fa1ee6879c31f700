using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;

namespace Assessment.Checks.Numbers;

/// <summary>Finds changes that stand out: against the series' own changes, and against the powiat's change of the same year where it is known.</summary>
/// <remarks>
/// A change is measured as (later − earlier) ÷ their mean, from −2 to 2, so that a rise and a fall of the same factor weigh the same. Its
/// robust z-score is its distance from the median of the series' other changes, divided by 1.4826 × their median absolute deviation.
/// </remarks>
public static class JumpCheck
{
    /// <summary>The id of a jump.</summary>
    public const string Jump = "liczby.skok";

    /// <summary>The id of a zero after a count.</summary>
    public const string ZeroAfterCount = "liczby.zero-po-liczbie";

    /// <summary>The id of złoty that look like thousands of złoty.</summary>
    public const string Thousands = "kwoty.tysiace";

    private const decimal NormalScale = 1.4826m;

    /// <summary>The problems, one per indicator and year.</summary>
    public static IEnumerable<Problem> Of(CheckedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return from indicator in figures.Content.Catalogue.Indicators
               where indicator.Domain.Kind is FigureKind.Count or FigureKind.Amount
               from problem in Of(figures, indicator)
               select problem;
    }

    private static IEnumerable<Problem> Of(CheckedFigures figures, Indicator indicator)
    {
        var numbers = figures.Years.Select(y => figures.Number(indicator.Code, y)).ToImmutableArray();
        for (var i = 1; i < numbers.Length; i++)
        {
            if (numbers[i - 1] is not { } from || numbers[i] is not { } to) continue;
            if (Id(figures, indicator, numbers, i, from, to) is not { } id) continue;
            var year = figures.Years[i];
            yield return figures.Rules[id].Failed(CheckedFigures.PlaceOf(figures.Find(indicator.Code, year)),
                ("nazwa", indicator.Label), ("rok", CheckedFigures.Year(year)), ("przedtem", PolishNumber.WithUnit(from, indicator)),
                ("teraz", PolishNumber.WithUnit(to, indicator)));
        }
    }

    private static string? Id(CheckedFigures figures, Indicator indicator, ImmutableArray<decimal?> numbers, int at, decimal from, decimal to)
    {
        var limits = figures.Rules.Thresholds;
        if (indicator.Domain.Kind == FigureKind.Amount && from > 0 && to > 0 && Math.Max(to / from, from / to) is var factor
            && factor >= limits.ThousandfoldFrom && factor <= limits.ThousandfoldTo) return Thousands;
        if (to == 0 && from >= limits.ZeroAfter && indicator.Domain.Kind == FigureKind.Count) return ZeroAfterCount;
        if (from == 0 || to == 0) return null; // what appears or vanishes is an event of its own, not a slip of digits
        if (Math.Max(from, to) <= limits.JumpBase || Change(from, to) is not { } change) return null;
        var others = Enumerable.Range(1, numbers.Length - 1).Where(i => i != at)
            .Select(i => numbers[i - 1] is { } a && numbers[i] is { } b ? Change(a, b) : null).OfType<decimal>().ToImmutableArray();
        var score = Score(change, others, limits.JumpSpread);
        var far = limits.JumpScore * limits.JumpSpread * NormalScale; // a jump is far from no change and from the powiat's change, too
        return score >= limits.JumpScore && Math.Abs(change) >= far && Against(figures, indicator.Code, figures.Years[at], change) >= far ? Jump : null;
    }

    // How far the change is from the powiat's; far, where the powiat's is not known.
    private static decimal Against(CheckedFigures figures, IndicatorCode code, int year, decimal change)
    {
        var powiat = figures.Content.Case.Unit.County;
        return figures.Content.Observations.At(powiat, code, year - 1).Number is { } a && figures.Content.Observations.At(powiat, code, year).Number is { } b
            && Change(a, b) is { } there
                ? Math.Abs(change - there)
                : decimal.MaxValue;
    }

    private static decimal Score(decimal change, ImmutableArray<decimal> others, decimal spread)
    {
        var middle = Median(others);
        var deviation = Median([.. others.Select(o => Math.Abs(o - middle))]);
        return Math.Abs(change - middle) / (NormalScale * Math.Max(deviation, spread));
    }

    private static decimal? Change(decimal from, decimal to) => from + to is var sum && sum > 0 && from >= 0 && to >= 0 ? (to - from) * 2 / sum : null;

    private static decimal Median(ImmutableArray<decimal> values)
    {
        if (values.IsEmpty) return 0;
        var sorted = values.Sort();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
