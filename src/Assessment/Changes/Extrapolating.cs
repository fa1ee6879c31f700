using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Changes;

/// <summary>Carries a series on along its line by Theil and Sen.</summary>
/// <remarks>
/// The range is the line's value, the residuals' lower and upper quantile, and for every year beyond the assessed one the difference between
/// the line's slope and the lower and upper quantile of the slopes of all pairs of years: the farther, the wider. Nothing falls below zero
/// where the indicator cannot, and no share leaves 0–100.
/// </remarks>
internal static class Extrapolating
{
    private const decimal WholeShare = 100;

    /// <summary>The extrapolation of the years after the assessed one.</summary>
    public static Extrapolation Of(TheilSenLine line, ImmutableArray<Observation> points, FigureDomain domain, int assessed, ChangeRules rules)
    {
        ImmutableArray<decimal> residuals = [.. points.Select(p => (p.Figure.Number ?? 0) - line.At(p.Year)).Order()];
        ImmutableArray<decimal> slopes = [.. TheilSenLine.Slopes([.. points.Select(p => (p.Year, p.Figure.Number ?? 0))]).Order()];
        var below = (Residual: Math.Min(0, Quantile(residuals, rules.OutsideRange)), Slope: Math.Min(0, Quantile(slopes, rules.OutsideRange) - line.Slope));
        var above = (Residual: Math.Max(0, Quantile(residuals, 1 - rules.OutsideRange)), Slope: Math.Max(0, Quantile(slopes, 1 - rules.OutsideRange) - line.Slope));
        return new(line, points.Length,
        [
            .. Enumerable.Range(1, rules.ExtrapolatedYears).Select(distance =>
            {
                var value = line.At(assessed + distance);
                return new ExtrapolatedYear(
                    assessed + distance, Bounded(value, domain), Bounded(value + below.Residual + distance * below.Slope, domain),
                    Bounded(value + above.Residual + distance * above.Slope, domain));
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
