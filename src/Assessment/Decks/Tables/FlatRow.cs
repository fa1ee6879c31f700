using System.Collections.Immutable;

namespace Assessment.Decks.Tables;

/// <summary>A row of a table without spans.</summary>
/// <param name="Label">What the row is: the labels of the rows above that it is a part of, and its own.</param>
/// <param name="Cells">A cell per column; <c>null</c> where the printed table has none.</param>
public sealed record FlatRow(string Label, ImmutableArray<TableCell?> Cells)
{
    /// <summary>What the row is called, also where its first cell is no more than a running number.</summary>
    public string Name => RowName.Of(Label, Cells.Skip(1).Where(c => c is { Figure: null }).Select(c => c!.Text.Plain.Trim())); // filtered
}
