namespace Assessment.Findings;

/// <summary>Estimated effect of a recommendation on next year's budget, from a unit cost that the office gave.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="UnitCost">Cost of one in złoty.</param>
public sealed record BudgetEstimate(CostRate Rate, decimal Quantity, decimal UnitCost)
{
    /// <summary>The effect in złoty.</summary>
    public decimal Amount => Quantity * UnitCost;
}
