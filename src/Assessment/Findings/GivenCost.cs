using Assessment.Figures;

namespace Assessment.Findings;

/// <summary>A unit cost that the office gave (<c>koszty</c> in <c>ocena.yaml</c>).</summary>
/// <param name="Amount">Cost of one unit in złoty.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record GivenCost(decimal Amount, CellOrigin Origin);
