using Assessment.Figures;
using Assessment.Territory;

namespace Assessment.Comparisons;

/// <summary>A gmina of a peer group.</summary>
/// <param name="Unit">The gmina with its bare name.</param>
/// <param name="Size">The observation of its size that put it into the group; it has a number.</param>
public sealed record PeerMember(TerritorialUnit Unit, Observation Size);
