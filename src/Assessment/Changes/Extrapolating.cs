using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Changes;

/// <summary>Carries a series on along its line by Theil and Sen.</summary>
/// <remarks>
/// The range is the line's value and the residuals' lower and upper quantile. Nothing falls below zero where the indicator cannot, and no
/// share leaves 0–100.
/// </remarks>
internal static class Extrapolating
{
    private const decimal WholeShare = 100;

    /// <summary>The extrapolation of the years after the assessed one.</summary>
    public static Extrapolation Of(TheilSenLine line, ImmutableArray<Observation> points, FigureDomain domain, int assessed, ChangeRules rules)
    {
        ImmutableArray<decimal> residuals = [.. points.Select(p => (p.Figure.Number ?? 0) - line.At(p.Year)).Order()];
        var (low, high) = (Quantile(residuals, rules.OutsideRange), Quantile(residuals, 1 - rules.OutsideRange));
        return new(line, points.Length,
        [
            .. Enumerable.Range(assessed + 1, rules.ExtrapolatedYears).Select(year =>
            {
                var value = line.At(year);
                return new ExtrapolatedYear(year, Bounded(value, domain), Bounded(value + Math.Min(low, 0), domain), Bounded(value + Math.Max(high, 0), domain));
            }),
        ]);
    }

    /// <summary>The quantile of sorted values, between two of them in proportion.</summary>
    internal static decimal Quantile(ImmutableArray<decimal> sorted, decimal fraction)
    {
        var place = fraction * (sorted.Length - 1);
        var below = (int)decimal.Floor(place);
        return below + 1 < sorted.Length ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[^1];
    }

    private static decimal Bounded(decimal value, FigureDomain domain)
    {
        var bounded = domain.MayBeNegative ? value : Math.Max(0, value);
        return domain.Kind == FigureKind.Share ? Math.Min(WholeShare, bounded) : bounded;
    }
}
