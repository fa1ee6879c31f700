using System.Collections.Immutable;

namespace Assessment.Decks.Tables;

/// <summary>A row of a printed table. Cells covered by a span from above or the left are left out.</summary>
/// <param name="Cells">Its cells from left to right; the first one heads the row.</param>
/// <param name="Style">What it is.</param>
/// <param name="Indent">Depth of a <i>w tym</i> row below its parent.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, RowStyle Style = RowStyle.Plain, int Indent = 0);
