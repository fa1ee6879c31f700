using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>The case's own statement that one unit continues the series of another (<c>nastepstwo_jednostek</c>).</summary>
/// <param name="Predecessor">The unit whose figures come first.</param>
/// <param name="Successor">The unit that continues them.</param>
/// <param name="From">First year of the successor; the predecessor's figures count only before it. <c>null</c> when their years do not overlap.</param>
public sealed record UnitSuccession(TerritorialCode Predecessor, TerritorialCode Successor, int? From = null);
