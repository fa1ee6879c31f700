using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>What a BDL file is read for.</summary>
/// <param name="Catalogue">Indicators with their BDL rows.</param>
/// <param name="Units">The assessed unit first, then the comparison units.</param>
/// <param name="PlainName">The bare name under which BDL lists the assessed unit, e.g. <c>Zielonki</c>; used to suggest a code only.</param>
/// <param name="Year">The assessed year.</param>
/// <param name="Settings">What the case says about the file.</param>
/// <param name="Successions">Which units continue which, where the file cannot tell.</param>
public sealed record BdlContext(
    Catalogue Catalogue,
    ImmutableArray<TerritorialUnit> Units,
    string PlainName,
    int Year,
    FileSettings Settings,
    ImmutableArray<UnitSuccession> Successions)
{
    /// <summary>Indicators to read for other gminas too: those of the powiat, and of the peer group.</summary>
    public ImmutableHashSet<IndicatorCode> Compared { get; init; } = [];

    /// <summary>True when the case declares a peer group: the gminas of its unit's kind are then read in the whole country, not only in its powiat.</summary>
    public bool HasPeerGroup { get; init; }
}
