using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;

namespace Assessment.Sources;

/// <summary>What a reader made of one file.</summary>
/// <param name="File">The file as it was read.</param>
/// <param name="Observations">Observations of the case's units.</param>
public sealed record SourceReading(InputFile File, ImmutableArray<Observation> Observations)
{
    /// <summary>The labels of the case's <c>mapowanie</c> that a row of the file needed.</summary>
    public ImmutableHashSet<string> UsedMapping { get; init; } = [];
}
