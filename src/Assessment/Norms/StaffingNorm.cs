using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Norms;

/// <summary>At least so many full-time workers: one per so many served, by any of several ratios, and never fewer than a minimum.</summary>
/// <remarks>art. 110 ust. 11 i 12 u.p.s. The norm counts full-time workers; the form gives headcounts.</remarks>
public sealed record StaffingNorm : Norm
{
    /// <summary>Headcount of the workers.</summary>
    public required IndicatorCode Headcount { get; init; }

    /// <summary>Their full-time equivalents; a figure here makes the verdict certain.</summary>
    public required IndicatorCode FullTime { get; init; }

    /// <summary>Fewest full-time workers.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>What has to be true for a headcount to meet the norm, after „przy założeniu, że”.</summary>
    public required string Assumption { get; init; }

    /// <summary>The ratios, of which one has to be met, in the order of the law.</summary>
    public required ImmutableArray<StaffingLimit> Limits { get; init; }
}
