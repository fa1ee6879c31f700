using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Changes;

/// <summary>What happened to one indicator of the assessed unit in the window (the years the tables show).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">Its observations with numbers, the oldest first; at least one.</param>
public sealed record IndicatorHistory(Indicator Indicator, ImmutableArray<Observation> Points)
{
    /// <summary>The change into the assessed year from the year before; <c>null</c> when one of them has no number.</summary>
    public SeriesStep? Latest { get; init; }

    /// <summary>The change from the first year with a number to the assessed one; <c>null</c> when that is the year before, or there is none.</summary>
    public SeriesStep? Overall { get; init; }

    /// <summary>The trend; <c>null</c> with fewer than five years or with a break between them: then only „zmiana” may be said.</summary>
    public Trend? Trend { get; init; }

    /// <summary>Where the direction last turned; <c>null</c> when it did not, when there is a trend, or when a break forbids to say so.</summary>
    public TurningPoint? Turning { get; init; }

    /// <summary>The assessed figure as a record of the window, or <c>null</c>.</summary>
    public SeriesRecord? Record { get; init; }

    /// <summary>What broke between the first and the last point, in the order of time.</summary>
    public ImmutableArray<StructuralBreak> Breaks { get; init; } = [];

    /// <summary>The series carried on, when the case asked for it and its years allow it.</summary>
    public Extrapolation? Extrapolation { get; init; }

    /// <summary>Equal indicator and points; the rest follows from them.</summary>
    public bool Equals(IndicatorHistory? other) =>
        other is not null && Indicator.Code == other.Indicator.Code && Points.SequenceEqual(other.Points) && Breaks.SequenceEqual(other.Breaks)
        && Extrapolation == other.Extrapolation;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Indicator.Code, Points.Length);
}
