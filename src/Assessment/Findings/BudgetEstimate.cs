using System.Collections.Immutable;
using Assessment.Figures;

namespace Assessment.Findings;

/// <summary>Estimated effect of a recommendation on next year's budget, from a unit cost that the office gave.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="UnitCost">Cost of one in złoty.</param>
/// <param name="Of">What the quantity is counted from: the figure of the assessed year, or the figures between which it rose; empty for a fixed one.</param>
public sealed record BudgetEstimate(CostRate Rate, decimal Quantity, GivenCost UnitCost, ImmutableArray<Observation> Of)
{
    /// <summary>The effect in złoty.</summary>
    public decimal Amount => Quantity * UnitCost.Amount;

    /// <summary>Equal rate, quantity, cost and observations in order.</summary>
    public bool Equals(BudgetEstimate? other) =>
        other is not null && Rate == other.Rate && Quantity == other.Quantity && UnitCost == other.UnitCost && Of.SequenceEqual(other.Of);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Rate, Quantity, UnitCost);
}
