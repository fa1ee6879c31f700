using System.Collections.Immutable;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Moves labels of one column apart, each as little as its neighbours allow, without changing their order.</summary>
internal static class LabelSpread
{
    /// <summary>Upper edges of the labels, such that none overlaps another and all stay between the limits.</summary>
    /// <param name="wanted">Wanted upper edge of each label.</param>
    /// <param name="heights">Height of each label, gaps included.</param>
    /// <param name="top">Upper limit.</param>
    /// <param name="bottom">Lower limit.</param>
    /// <returns><c>null</c> when they are higher together than the room there is.</returns>
    public static ImmutableArray<double>? Spread(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double top, double bottom)
    {
        if (heights.Sum() > bottom - top + 1e-6) return null;
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToArray();
        var edges = new double[wanted.Count];
        var free = top;
        foreach (var i in order)
        {
            edges[i] = Math.Max(wanted[i], free);
            free = edges[i] + heights[i];
        }
        var limit = bottom;
        foreach (var i in order.Reverse())
        {
            edges[i] = Math.Min(edges[i], limit - heights[i]);
            limit = edges[i];
        }
        return [.. edges];
    }
}
