using Assessment.Problems;

namespace Assessment.Sources.Configuration;

/// <summary>A unit cost that the office gives.</summary>
/// <param name="Rate">Id of the rate.</param>
/// <param name="Amount">Cost of one unit in złoty.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record UnitCost(string Rate, decimal Amount, Place Place);
