using System.Collections.Immutable;

namespace Assessment.Changes;

/// <summary>A line through a series by Theil and Sen: its slope is the median of the slopes of all pairs of points. One outlier does not move it.</summary>
/// <param name="Origin">The year of the first point.</param>
/// <param name="Level">The line's value in that year: the median of the points' values less the slope's share.</param>
/// <param name="Slope">Change a year.</param>
public sealed record TheilSenLine(int Origin, decimal Level, decimal Slope)
{
    /// <summary>The line's value in a year.</summary>
    public decimal At(int year) => Level + Slope * (year - Origin);

    /// <summary>The line through some points.</summary>
    /// <param name="points">At least two points of different years.</param>
    public static TheilSenLine Through(ImmutableArray<(int Year, decimal Value)> points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points.Length, 2, nameof(points));
        var origin = points.Min(p => p.Year);
        var slope = Median([.. Slopes(points)]);
        return new(origin, Median([.. points.Select(p => p.Value - slope * (p.Year - origin))]), slope);
    }

    /// <summary>The slopes of all pairs of points.</summary>
    internal static IEnumerable<decimal> Slopes(ImmutableArray<(int Year, decimal Value)> points) =>
        from i in Enumerable.Range(0, points.Length)
        from j in Enumerable.Range(i + 1, points.Length - i - 1)
        select (points[j].Value - points[i].Value) / (points[j].Year - points[i].Year);

    private static decimal Median(ImmutableArray<decimal> values)
    {
        var sorted = values.Sort();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
