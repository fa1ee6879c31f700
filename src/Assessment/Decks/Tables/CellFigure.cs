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
    /// <summary>How it was computed from <see cref="Of"/>, in Polish; empty for an observation itself.</summary>
    public string Formula { get; init; } = "";

    /// <summary>The sign of its unit where its domain does not say it: <c>p.p.</c> for a difference of shares; otherwise empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What a sentence says it is, where it is neither an observation nor a change; empty otherwise, and in tables, which name it themselves.</summary>
    public string Name { get; init; } = "";

    /// <summary>The cell of the office's own table that it was copied from, or <c>null</c>.</summary>
    public CellOrigin? Cell { get; init; }

    /// <summary>Where it comes from; <c>null</c> where nothing holds it.</summary>
    public Origin? Origin => (Cell, Formula, Of) switch
    {
        ({ } cell, _, _) => cell,
        (_, { Length: > 0 }, { IsEmpty: false }) => new ComputedOrigin(Formula, Of),
        (_, _, [var only, ..]) => only.Origin,
        _ => null,
    };

    /// <summary>Equal figure, domain, computation and observations in order.</summary>
    public bool Equals(CellFigure? other) =>
        other is not null && Figure == other.Figure && Domain == other.Domain && Formula == other.Formula && Unit == other.Unit && Name == other.Name && Cell == other.Cell && Of.SequenceEqual(other.Of);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Figure, Domain, Formula, Of.Length);
}
