using System.Collections.Immutable;

namespace Assessment.Decks.Tables;

/// <summary>A row of a table without spans.</summary>
/// <param name="Label">What the row is: the labels of the rows above that it is a part of, and its own.</param>
/// <param name="Cells">A cell per column; <c>null</c> where the printed table has none.</param>
public sealed record FlatRow(string Label, ImmutableArray<TableCell?> Cells);
