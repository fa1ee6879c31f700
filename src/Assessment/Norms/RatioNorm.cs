using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Norms;

/// <summary>A limit that the sources cannot test; only ratios near it are printed, without a verdict.</summary>
/// <remarks>art. 15 ust. 4 ustawy o wspieraniu rodziny: at most 15 families at a time, while the form counts those of the whole year.</remarks>
public sealed record RatioNorm : Norm
{
    /// <summary>Counts printed as they are.</summary>
    public required ImmutableArray<IndicatorCode> Counts { get; init; }

    /// <summary>Derived indicators printed as ratios.</summary>
    public required ImmutableArray<IndicatorCode> Ratios { get; init; }

    /// <summary>Why there is no verdict.</summary>
    public required string Reason { get; init; }
}
