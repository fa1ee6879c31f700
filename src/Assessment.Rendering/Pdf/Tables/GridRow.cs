using System.Collections.Immutable;
using Assessment.Decks.Tables;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>A row of a table's grid.</summary>
/// <param name="Cells">The cells that begin in it, from left to right; with those that reach into it from above they fill it.</param>
/// <param name="Style">What it is.</param>
/// <param name="Joined">True when a cell of the row above reaches into it, so that no page break may part them.</param>
internal sealed record GridRow(ImmutableArray<GridCell> Cells, RowStyle Style, bool Joined);
