using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using NodaTime;

namespace Assessment.Norms;

/// <summary>What one year's figures say about one norm.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Year">The year.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record NormResult(Norm Norm, int Year, NormVerdict Verdict)
{
    /// <summary>The counts it rests on (workers, families, assistants), each once.</summary>
    public ImmutableArray<Observation> Evidence { get; init; } = [];

    /// <summary>The indicators of the evidence, for their names and units.</summary>
    public ImmutableDictionary<IndicatorCode, Indicator> Labels { get; init; } = ImmutableDictionary<IndicatorCode, Indicator>.Empty;

    /// <summary>The ratios computed from them, in the order of the law.</summary>
    public ImmutableArray<NormRatio> Ratios { get; init; } = [];

    /// <summary>Indicators without a figure, for want of which the norm, or one of its ratios, could not be tested.</summary>
    public ImmutableArray<Indicator> Missing { get; init; } = [];

    /// <summary>True when a staffing norm was tested with full-time equivalents, not with a headcount.</summary>
    public bool UsesFullTime => Norm is StaffingNorm staffing && Ratios.Any(r => r.Of.Any(o => o.Indicator == staffing.FullTime));

    /// <summary>
    /// Whole full-time posts that a staffing norm lacks, by the ratio that asks for the fewest; <c>null</c> unless the norm is not met and
    /// its figures say how many.
    /// </summary>
    public decimal? Shortage { get; init; }

    /// <summary>The day tested against a deadline, or <c>null</c>.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The document tested, or <c>null</c>.</summary>
    public AdoptedDocument? Document { get; init; }
}
