using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Comparisons;
using Assessment.Figures;
using Assessment.Sources.Bdl;
using Assessment.Territory;

namespace Assessment.Sources;

/// <summary>What the data files hold.</summary>
/// <param name="Observations">Observations in reading order.</param>
/// <param name="FreeTables">Free tables.</param>
/// <param name="Files">The files read.</param>
/// <param name="Neighbours">Other gminas of the assessed unit's powiat, with their bare names.</param>
/// <param name="UsedMapping">The labels of the case's <c>mapowanie</c> that a row needed.</param>
internal sealed record DataContent(
    ImmutableArray<Observation> Observations, ImmutableArray<FreeTable> FreeTables, ImmutableArray<InputFile> Files,
    ImmutableArray<TerritorialUnit> Neighbours, ImmutableHashSet<string> UsedMapping)
{
    /// <summary>The units that each BDL file lists.</summary>
    public ImmutableArray<UnitRegister> Registers { get; init; } = [];

    /// <summary>Figures of other gminas of the assessed unit's kind.</summary>
    public PeerFigures Peers { get; init; } = PeerFigures.None;
}
