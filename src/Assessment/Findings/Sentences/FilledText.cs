using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Figures;

namespace Assessment.Findings.Sentences;

/// <summary>A text with the observations its figures come from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Evidence">The observations, in the order in which they are named.</param>
public sealed record FilledText(string Text, ImmutableArray<Observation> Evidence)
{
    /// <summary>The changes it says.</summary>
    public ImmutableArray<SaidChange> Changes { get; init; } = [];

    /// <summary>The other computed figures it says: ratios of norms, places in a group; each has a name.</summary>
    public ImmutableArray<CellFigure> Said { get; init; } = [];
}
