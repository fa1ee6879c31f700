using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Territory;

namespace Assessment.Comparisons;

/// <summary>Figures of other gminas for the assessed year, from nationwide files: of the assessed unit's kind, when a peer group is declared, and of its powiat.</summary>
/// <param name="Units">The gminas with their bare names, in the order of their codes.</param>
/// <param name="Observations">Their figures: only indicators that comparisons need.</param>
public sealed record PeerFigures(ImmutableArray<TerritorialUnit> Units, ImmutableArray<Observation> Observations)
{
    /// <summary>No nationwide file.</summary>
    public static PeerFigures None { get; } = new([], []);
}
