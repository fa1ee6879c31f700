using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Figures;

/// <summary>A computation over other observations.</summary>
/// <param name="Formula">The definition in Polish, e.g. <c>osoby w rodzinach ÷ rodziny</c>.</param>
/// <param name="Parts">The observations it was computed from.</param>
public sealed record ComputedOrigin(string Formula, ImmutableArray<Observation> Parts) : Origin
{
    /// <summary>Codes of the parts that have no number, in the order of the formula: why the result is missing, where it is.</summary>
    public ImmutableArray<IndicatorCode> Lacking { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<CellOrigin> Cells => Parts.SelectMany(p => p.Origin.Cells);

    /// <inheritdoc />
    public override IEnumerable<ReleasedOrigin> Releases => Parts.SelectMany(p => p.Origin.Releases);

    /// <summary>The formula.</summary>
    public override string ToString() => Formula;

    /// <summary>Equal formula, equal parts and equal lacking ones, in order.</summary>
    public bool Equals(ComputedOrigin? other) =>
        other is not null && Formula == other.Formula && Parts.SequenceEqual(other.Parts) && Lacking.SequenceEqual(other.Lacking);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Formula, Parts.Length);
}
