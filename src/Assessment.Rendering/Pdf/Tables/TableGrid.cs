using System.Collections.Immutable;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>A table with every cell at its place: spans resolved, short rows filled, no column without a place.</summary>
/// <param name="Columns">The columns; as many as the widest row needs.</param>
/// <param name="Header">Header rows.</param>
/// <param name="Rows">Body rows.</param>
internal sealed record TableGrid(ImmutableArray<TableColumn> Columns, ImmutableArray<GridRow> Header, ImmutableArray<GridRow> Rows)
{
    /// <summary>The grid of a printed table.</summary>
    public static TableGrid Of(TableBlock table, TableStyle style)
    {
        var count = Math.Max(Math.Max(1, table.Columns.Length), Math.Max(Width(table.Header), Width(table.Rows)));
        var columns = table.Columns.AddRange(Enumerable.Repeat(new TableColumn(CellAlignment.Left), count - table.Columns.Length));
        return new TableGrid(columns, Placed(table.Header, columns, style, header: true), Placed(table.Rows, columns, style, header: false));
    }

    /// <summary>The grid with some of its columns; cells that reach across others are cut to them, their text with the first.</summary>
    public TableGrid Only(ImmutableArray<int> columns) => new(
        [.. columns.Select(c => Columns[c])],
        WithoutEmptyRows([.. Header.Select(r => Only(r, columns))]),
        [.. Rows.Select(r => Only(r, columns))]);

    private static GridRow Only(GridRow row, ImmutableArray<int> columns) => row with
    {
        Cells =
        [
            .. from cell in row.Cells
               let kept = columns.Where(c => c >= cell.Column && c < cell.Column + cell.ColumnSpan).ToArray()
               where kept.Length > 0
               select cell with { Column = columns.IndexOf(kept[0]), ColumnSpan = kept.Length },
        ],
    };

    // A header row whose cells all went to another part leaves no blank line behind.
    private static ImmutableArray<GridRow> WithoutEmptyRows(ImmutableArray<GridRow> header)
    {
        for (var r = header.Length - 1; r > 0; r--)
        {
            if (!header[r].Cells.IsEmpty) continue;
            header =
            [
                .. header[..r].Select((row, above) => row with
                {
                    Cells = [.. row.Cells.Select(c => above + c.RowSpan > r ? c with { RowSpan = c.RowSpan - 1 } : c)],
                }),
                .. header[(r + 1)..],
            ];
        }
        return header;
    }

    private static int Width(ImmutableArray<TableRow> rows)
    {
        var (widest, reach) = (0, new List<int>());
        foreach (var row in rows)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (column < reach.Count && reach[column] > 0) column++;
                for (var i = 0; i < Math.Max(1, cell.ColumnSpan); i++, column++)
                {
                    while (reach.Count <= column) reach.Add(0);
                    reach[column] = Math.Max(1, cell.RowSpan);
                }
            }
            widest = Math.Max(widest, reach.FindLastIndex(r => r > 0) + 1);
            for (var i = 0; i < reach.Count; i++) reach[i] = Math.Max(0, reach[i] - 1);
        }
        return widest;
    }

    private static ImmutableArray<GridRow> Placed(ImmutableArray<TableRow> rows, ImmutableArray<TableColumn> columns, TableStyle style, bool header)
    {
        var result = ImmutableArray.CreateBuilder<GridRow>(rows.Length);
        var reach = new int[columns.Length];
        for (var r = 0; r < rows.Length; r++)
        {
            var row = rows[r];
            var joined = reach.Any(n => n > 0);
            var cells = ImmutableArray.CreateBuilder<GridCell>();
            var column = 0;
            var indent = row.Indent * style.Indent;
            foreach (var cell in row.Cells)
            {
                while (column < columns.Length && reach[column] > 0) column++;
                if (column >= columns.Length) break;
                var span = 1;
                while (span < cell.ColumnSpan && column + span < columns.Length && reach[column + span] == 0) span++;
                var rowSpan = Math.Clamp(cell.RowSpan, 1, rows.Length - r);
                var text = StyledText.From(cell.Text, Style(row, columns, column, span, style, header), style.Theme.Accent);
                cells.Add(new GridCell(column, span, rowSpan, text, column == 0 ? indent : 0));
                for (var i = 0; i < span; i++) reach[column + i] = rowSpan;
                column += span;
            }
            for (column = 0; column < columns.Length; column++)
            {
                if (reach[column] > 0) continue;
                cells.Add(new GridCell(column, 1, 1, StyledText.From(RichText.Empty, style.Cell), 0));
                reach[column] = 1;
            }
            for (var i = 0; i < reach.Length; i++) reach[i]--;
            result.Add(new GridRow([.. cells.OrderBy(c => c.Column)], row.Style, joined));
        }
        return result.ToImmutable();
    }

    private static TextStyle Style(TableRow row, ImmutableArray<TableColumn> columns, int column, int span, TableStyle style, bool header)
    {
        if (header) return columns[column].Forecast && span == 1 ? style.Header with { Color = style.Theme.Note, Italic = true } : style.Header;
        if (row.Style == RowStyle.Group) return style.Group;
        var plain = columns[column].Forecast ? style.Forecast : column == 0 && row.Indent > 0 ? style.Part : style.Cell;
        var bold = row.Style == RowStyle.Total || columns[column].Emphasised || (row.Style == RowStyle.Leading && column == 0);
        return bold ? plain.Bolder() : plain;
    }
}
