using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Comparisons;

/// <summary>Place of a figure among those of a group, itself included.</summary>
/// <remarks>
/// Place 1 is the most favourable figure; where neither direction is better, the highest. Equal figures share the best of their places.
/// Quartile: the places are cut into four equal parts, 1 holds the first places; it is not given for fewer than
/// <see cref="SmallestForQuartiles"/> figures.
/// </remarks>
/// <param name="Place">The place, from 1.</param>
/// <param name="Units">How many figures were ranked.</param>
/// <param name="Quartile">1–4, or <c>null</c> when there are too few figures.</param>
/// <param name="Median">The middle figure, or the mean of the two in the middle.</param>
public readonly record struct Standing(int Place, int Units, int? Quartile, decimal Median)
{
    /// <summary>Fewest figures for which quartiles are given.</summary>
    public const int SmallestForQuartiles = 8;

    /// <summary>The place of a figure.</summary>
    /// <param name="own">The figure.</param>
    /// <param name="others">The others of its group.</param>
    /// <param name="favourable">Which direction is better.</param>
    public static Standing Of(decimal own, ImmutableArray<decimal> others, Favourable favourable)
    {
        var place = 1 + others.Count(o => favourable == Favourable.Less ? o < own : o > own);
        var units = others.Length + 1;
        decimal[] sorted = [.. others.Append(own).Order()];
        var median = (sorted[(units - 1) / 2] + sorted[units / 2]) / 2;
        return new(place, units, units < SmallestForQuartiles ? null : 1 + (place - 1) * 4 / units, median);
    }
}
