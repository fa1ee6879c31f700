using System.Collections.Immutable;

namespace Assessment.Norms;

/// <summary>The statutory limits and rates the program knows.</summary>
/// <param name="Norms">Limits and duties, in the order in which they are printed.</param>
/// <param name="UnitAmounts">Benefits with a statutory rate.</param>
public sealed record NormSet(ImmutableArray<Norm> Norms, ImmutableArray<UnitAmount> UnitAmounts)
{
    /// <summary>No norms.</summary>
    public static NormSet Empty { get; } = new([], []);
}
