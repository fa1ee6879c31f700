using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>A unit whose figure is not the sum it must be.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Figure">Its own figure.</param>
/// <param name="Sum">The sum of its parts.</param>
public sealed record BdlMismatch(TerritorialCode Unit, decimal Figure, decimal Sum);
