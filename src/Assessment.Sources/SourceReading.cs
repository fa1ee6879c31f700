using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Sources.Bdl;
using Assessment.Territory;

namespace Assessment.Sources;

/// <summary>What a reader made of one file.</summary>
/// <param name="File">The file as it was read.</param>
/// <param name="Observations">Observations of the case's units.</param>
public sealed record SourceReading(InputFile File, ImmutableArray<Observation> Observations)
{
    /// <summary>Other gminas of the assessed unit's powiat that the file lists, with their bare names; empty for files of one unit.</summary>
    public ImmutableArray<TerritorialUnit> Neighbours { get; init; } = [];

    /// <summary>The units that a BDL file lists; empty for other files.</summary>
    public UnitRegister Register { get; init; } = UnitRegister.None;

    /// <summary>Figures of other gminas of the assessed unit's kind, when the file is a nationwide one.</summary>
    public ImmutableArray<Observation> Peers { get; init; } = [];

    /// <summary>The labels of the case's <c>mapowanie</c> that a row of the file needed.</summary>
    public ImmutableHashSet<string> UsedMapping { get; init; } = [];
}
