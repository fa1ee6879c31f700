using System.Collections.Immutable;
using Assessment.Decks.Tables;

namespace Assessment.Decks;

/// <summary>One large number with its label and change.</summary>
/// <param name="Number">The number as printed, e.g. <c>439</c> or <c>36,4 mln zł</c>.</param>
/// <param name="Label">What it counts, e.g. <c>rodzin korzystało z pomocy</c>.</param>
/// <param name="Change">The change in words and signs, e.g. <c>+38 (+9,5%) rok do roku</c>; empty when unknown.</param>
/// <param name="Direction">1 up, −1 down, 0 unchanged or unknown: the arrow.</param>
/// <param name="History">Earlier figures up to the assessed year for the tiny line; a missing year is <c>null</c>; empty for no line.</param>
public sealed record KeyFigure(string Number, string Label, string Change, int Direction, ImmutableArray<decimal?> History)
{
    /// <summary>The tiny line in words, year by year, for a screen reader; empty where the line only decorates.</summary>
    public string LineInWords { get; init; } = "";

    /// <summary>The figure that the number prints, or <c>null</c> where nobody can ask.</summary>
    public CellFigure? Figure { get; init; }
}
