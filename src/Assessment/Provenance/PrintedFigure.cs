using Assessment.Decks.Tables;

namespace Assessment.Provenance;

/// <summary>A figure where the document prints it.</summary>
/// <param name="Slide">Index of its slide in the deck.</param>
/// <param name="Label">What it is: row and column of its table, or indicator, unit and year.</param>
/// <param name="Printed">As it is printed, e.g. <c>+9,5%</c>, <c>439 rodzin</c>, or the sign of a missing figure.</param>
/// <param name="Figure">The figure with what it is made of.</param>
public sealed record PrintedFigure(int Slide, string Label, string Printed, CellFigure Figure)
{
    /// <summary>Index of its table or chart among <see cref="PrintedTables"/>; <c>null</c> for key figures and sentences.</summary>
    public int? Table { get; init; }
}
