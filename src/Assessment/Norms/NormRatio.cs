using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Norms;

/// <summary>A computed ratio of a norm.</summary>
/// <param name="Indicator">The derived indicator it is a figure of, for its name, unit and decimals.</param>
/// <param name="Value">The ratio, not rounded.</param>
/// <param name="AtMost">The largest ratio allowed, or <c>null</c> when it has no limit here.</param>
/// <param name="Name">How a sentence names it („liczby mieszkańców”), or empty.</param>
/// <param name="Of">The observations it is computed from.</param>
public sealed record NormRatio(Indicator Indicator, decimal Value, decimal? AtMost, string Name, ImmutableArray<Observation> Of)
{
    /// <summary>True when the limit is kept; <c>null</c> without a limit.</summary>
    public bool? IsMet => AtMost is { } limit ? Value <= limit : null;

    /// <summary>It as a figure that a sentence says.</summary>
    public CellFigure Said => new(Figure.Of(Value), Indicator.Domain, Of) { Name = Indicator.Label, Formula = Indicator.Definition };

    /// <summary>Equal in everything, the observations in order.</summary>
    public bool Equals(NormRatio? other) =>
        other is not null && Indicator.Code == other.Indicator.Code && Value == other.Value && AtMost == other.AtMost && Name == other.Name
        && Of.SequenceEqual(other.Of);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Indicator.Code, Value, AtMost, Of.Length);
}
