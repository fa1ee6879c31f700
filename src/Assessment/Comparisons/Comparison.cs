using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Comparisons;

/// <summary>One indicator of one year, by one definition and from one kind of source, for the assessed unit and for others.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Own">The assessed unit's figure; it has a number.</param>
/// <param name="Larger">Powiat, województwo, Poland: the comparison units of the case that have a number in any comparison, the nearest first.</param>
/// <param name="Peers">Members of the peer group that have a number in this year.</param>
/// <param name="MissingPeers">Members of the peer group without a number in this year: they are not ranked, and the page says so.</param>
/// <param name="Standing">The place among the peers, or <c>null</c> without any.</param>
public sealed record Comparison(
    Indicator Indicator, Observation Own, ImmutableArray<ComparedUnit> Larger, ImmutableArray<ComparedUnit> Peers,
    ImmutableArray<TerritorialUnit> MissingPeers, Standing? Standing)
{
    /// <summary>The year of every figure.</summary>
    public int Year => Own.Year;

    /// <summary>
    /// Whether the own figure is better (1), worse (−1) or the same (0) than the nearest larger unit's, or <c>null</c> when that has no number
    /// or neither direction is better.
    /// </summary>
    public int? AgainstNearest => Against(0);

    /// <summary>The same against the larger unit at a place of <see cref="Larger"/>; <c>null</c> too when there is none at it.</summary>
    public int? Against(int larger) => (Indicator.Favourable, Larger.ElementAtOrDefault(larger)?.Difference) switch
    {
        (Favourable.Neither, _) or (_, null) => null,
        (Favourable.Less, { } difference) => -Math.Sign(difference),
        (_, { } difference) => Math.Sign(difference),
    };
}
