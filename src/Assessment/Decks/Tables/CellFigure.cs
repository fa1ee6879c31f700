using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Decks.Tables;

/// <summary>What a cell of a printed table prints, as a figure: for the annex, and for whoever asks where it comes from.</summary>
/// <param name="Figure">The figure, or why there is none.</param>
/// <param name="Domain">Its kind and decimals; a change has those of what changed.</param>
/// <param name="Of">What the cell prints: one observation, or the earlier and the later one of a change.</param>
public sealed record CellFigure(Figure Figure, FigureDomain Domain, ImmutableArray<Observation> Of)
{
    /// <summary>Equal figure, domain and observations in order.</summary>
    public bool Equals(CellFigure? other) =>
        other is not null && Figure == other.Figure && Domain == other.Domain && Of.SequenceEqual(other.Of);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Figure, Domain, Of.Length);
}
