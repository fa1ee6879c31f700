using Assessment.Findings;
using Assessment.Problems;

namespace Assessment.Sources.Configuration;

/// <summary>A unit cost that the office gives.</summary>
/// <param name="Rate">Id of the rate.</param>
/// <param name="Given">What one unit costs, and where that is written.</param>
/// <param name="Place">Where the rate is named.</param>
internal sealed record UnitCost(string Rate, GivenCost Given, Place Place);
