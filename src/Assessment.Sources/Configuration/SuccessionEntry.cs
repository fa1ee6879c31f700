using Assessment.Problems;
using Assessment.Territory;

namespace Assessment.Sources.Configuration;

/// <summary>A unit whose series another unit continues.</summary>
/// <param name="Earlier">The earlier code.</param>
/// <param name="Later">The later code.</param>
/// <param name="Year">First year of the later code.</param>
/// <param name="Place">Where the case says so.</param>
internal sealed record SuccessionEntry(TerritorialCode Earlier, TerritorialCode Later, int Year, Place Place);
