using Assessment.Figures;

namespace Assessment.Revisions;

/// <summary>A figure as a run used it.</summary>
/// <param name="Key">What it is the figure of.</param>
/// <param name="Label">Printed name of the indicator, with the unit's where it is not the assessed one.</param>
/// <param name="Figure">The number, or why there is none.</param>
/// <param name="Origin">Where it came from, in words: file, line and column, or the formula.</param>
public sealed record RecordedFigure(FigureKey Key, string Label, Figure Figure, string Origin)
{
    /// <summary>
    /// The number that the document hides; <c>null</c> where it hides none. It is kept to protect the same count in later versions, and
    /// nothing prints it.
    /// </summary>
    public decimal? Withheld { get; init; }
}
