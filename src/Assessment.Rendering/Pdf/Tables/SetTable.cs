using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>A table with its columns' widths and positions found: rows can be measured and drawn.</summary>
/// <param name="Grid">Its cells.</param>
/// <param name="Widths">Width of every column.</param>
/// <param name="Style">Type sizes and distances.</param>
/// <param name="Summary">What the table shows, for a screen reader.</param>
internal sealed record SetTable(TableGrid Grid, ImmutableArray<double> Widths, TableStyle Style, string Summary)
{
    private readonly double[] _lefts = Lefts(Grid, Widths);
    private readonly double[] _fractions = [.. Enumerable.Range(0, Widths.Length).Select(c => FractionWidths.Of(Grid, c, Widths[c] - 2 * Style.PaddingX))];

    /// <summary>The table, or its parts where it is too wide for the page: each repeats the first column.</summary>
    public static ImmutableArray<SetTable> Of(TableBlock table, double width, Layout.DeckStyle deck)
    {
        TableGrid? grid = null;
        TableStyle? style = null;
        foreach (var candidate in TableStyle.From(deck))
        {
            (grid, style) = (TableGrid.Of(table, candidate), candidate);
            if (ColumnWidths.Of(grid, width, candidate) is { } widths) return [new SetTable(grid, widths, candidate, table.Summary)];
        }
        return grid is null || style is null ? [] : Split(grid, width, style, table.Summary);
    }

    /// <summary>Left edge of a column, from the table's left edge.</summary>
    public double Left(int column) => _lefts[column];

    /// <summary>Width of a cell with its span.</summary>
    public double Width(GridCell cell)
    {
        var last = cell.Column + cell.ColumnSpan - 1;
        return _lefts[last] + Widths[last] - _lefts[cell.Column];
    }

    /// <summary>How far a figure stands left of its column's right edge, so that the decimal commas of the column stand below each other.</summary>
    public double FractionGap(GridCell cell) =>
        cell.ColumnSpan == 1 && _fractions[cell.Column] > 0 && FractionWidths.Of(cell) is { } own ? _fractions[cell.Column] - own : 0;

    /// <summary>Lines of a cell.</summary>
    public ImmutableArray<TextLine> Lines(GridCell cell) => cell.Text.Lines(Math.Max(8, Width(cell) - 2 * Style.PaddingX - cell.Indent));

    /// <summary>Heights of rows; a cell over several rows makes the last of them taller where it must.</summary>
    public double[] Heights(ImmutableArray<GridRow> rows)
    {
        var heights = new double[rows.Length];
        for (var r = 0; r < rows.Length; r++)
        {
            var own = rows[r].Cells.Where(c => c.RowSpan == 1).Select(c => Lines(c).Sum(l => l.Height)).DefaultIfEmpty(0).Max();
            heights[r] = Math.Max(own, Style.Cell.Leading) + 2 * Style.PaddingY + GroupSpace(rows[r]);
        }
        for (var r = 0; r < rows.Length; r++)
        {
            foreach (var cell in rows[r].Cells.Where(c => c.RowSpan > 1))
            {
                var last = Math.Min(rows.Length, r + cell.RowSpan) - 1;
                var missing = Lines(cell).Sum(l => l.Height) + 2 * Style.PaddingY - heights[r..(last + 1)].Sum();
                if (missing > 0) heights[last] += missing;
            }
        }
        return heights;
    }

    /// <summary>Extra room above the row that names a group.</summary>
    public double GroupSpace(GridRow row) => row.Style == RowStyle.Group ? Style.PaddingY : 0;

    private static double[] Lefts(TableGrid grid, ImmutableArray<double> widths)
    {
        var lefts = new double[widths.Length];
        var x = 0d;
        for (var c = 0; c < widths.Length; c++)
        {
            x += ColumnWidths.GapBefore(grid.Columns, c);
            lefts[c] = x;
            x += widths[c];
        }
        return lefts;
    }

    private static ImmutableArray<SetTable> Split(TableGrid grid, double width, TableStyle style, string summary)
    {
        var parts = Filled(grid, width, style, summary);
        return parts.Length == 2 && Halves(grid, width, style, summary) is { } halves ? halves : parts;
    }

    // As many columns in every part as fit.
    private static ImmutableArray<SetTable> Filled(TableGrid grid, double width, TableStyle style, string summary)
    {
        var parts = ImmutableArray.CreateBuilder<SetTable>();
        var column = 1;
        while (column < grid.Columns.Length)
        {
            ImmutableArray<int> taken = [0, .. Together(grid, column)];
            if (ColumnWidths.Of(grid.Only(taken), width, style) is null) taken = [0, column];
            var part = grid.Only(taken);
            var widths = ColumnWidths.Of(part, width, style) ?? ColumnWidths.Forced(part, width, style);
            for (column = taken[^1] + 1; column < grid.Columns.Length; column = taken[^1] + 1)
            {
                var more = taken.AddRange(Together(grid, column));
                if (ColumnWidths.Of(grid.Only(more), width, style) is not { } wider) break;
                (taken, part, widths) = (more, grid.Only(more), wider);
            }
            parts.Add(new SetTable(part, widths, style, summary));
        }
        if (parts.Count == 0) parts.Add(new SetTable(grid, ColumnWidths.Forced(grid, width, style), style, summary));
        return parts.ToImmutable();
    }

    // Two parts that say something each: divided before the forecast or before a group of columns, where that gives the lowest rows.
    private static ImmutableArray<SetTable>? Halves(TableGrid grid, double width, TableStyle style, string summary)
    {
        var halves = from column in Enumerable.Range(2, grid.Columns.Length - 2)
                     where Begins(grid, column)
                     let left = grid.Only([.. Enumerable.Range(0, column)])
                     let right = grid.Only([0, .. Enumerable.Range(column, grid.Columns.Length - column)])
                     let leftWidths = ColumnWidths.Of(left, width, style)
                     let rightWidths = ColumnWidths.Of(right, width, style)
                     where leftWidths is not null && rightWidths is not null
                     select ImmutableArray.Create(
                         new SetTable(left, leftWidths.Value, style, summary), new SetTable(right, rightWidths.Value, style, summary));
        var all = halves.ToArray();
        return all.Length == 0 ? null : all.MinBy(parts => parts.Sum(p => p.Heights(p.Grid.Header).Sum() + p.Heights(p.Grid.Rows).Sum()));
    }

    private static bool Begins(TableGrid grid, int column) =>
        grid.Columns[column].Forecast != grid.Columns[column - 1].Forecast
        || (!grid.Header.IsEmpty && grid.Header[0].Cells.Any(c => c.ColumnSpan > 1 && c.Column == column));

    // Columns under one header stay together: from a column to the end of its group.
    private static IEnumerable<int> Together(TableGrid grid, int column)
    {
        var group = grid.Header.IsEmpty ? null : grid.Header[0].Cells.FirstOrDefault(c => c.ColumnSpan > 1 && c.Column <= column && column < c.Column + c.ColumnSpan);
        return Enumerable.Range(column, group is null ? 1 : group.Column + group.ColumnSpan - column);
    }
}
