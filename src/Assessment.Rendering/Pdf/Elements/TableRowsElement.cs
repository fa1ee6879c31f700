using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Rendering.Pdf.Layout;
using Assessment.Rendering.Pdf.Tables;
using Assessment.Rendering.Pdf.Text;
using PdfSharp.Drawing;

namespace Assessment.Rendering.Pdf.Elements;

/// <summary>Rows of a set table under its header. It breaks between rows; only a row taller than a page is divided.</summary>
internal sealed class TableRowsElement : Element
{
    private const int LeastRows = 3;

    // A table of so few rows is not divided.
    private const int ShortRows = 6;

    // Rows of so many lines are worth beginning with, however few they are.
    private const double LeastBegun = 90;
    private const double LowTable = 210;

    private readonly SetTable _table;
    private readonly ImmutableArray<GridRow> _header;
    private readonly ImmutableArray<GridRow> _rows;
    private readonly double[] _headerHeights;
    private readonly double[] _heights;
    private readonly Continuation _continuation;
    private readonly bool _continued;

    private TableRowsElement(
        SetTable table, ImmutableArray<GridRow> header, ImmutableArray<GridRow> rows, double[] heights, Continuation continuation, bool continued)
    {
        (_table, _header, _rows, _heights, _continuation, _continued) = (table, header, rows, heights, continuation, continued);
        _headerHeights = table.Heights(header);
    }

    /// <inheritdoc />
    public override double GapBefore => 18;

    /// <summary>All rows of a set table.</summary>
    public static TableRowsElement Of(SetTable table) =>
        new(table, table.Grid.Header, table.Grid.Rows, table.Heights(table.Grid.Rows), new Continuation(), continued: false);

    /// <inheritdoc />
    public override Placement Place(Space space)
    {
        var top = _headerHeights.Sum();
        var (count, height) = (0, top);
        while (count < _rows.Length)
        {
            var next = GroupEnd(count);
            var more = _heights[count..next].Sum();
            if (height + more > space.Height + 0.01) break;
            (count, height) = (next, height + more);
        }
        if (count == _rows.Length && height <= space.Height + 0.01) return Placement.All(height, Drawing(count));
        if (!space.Fresh && !space.Parts && !_continued && _rows.Length <= ShortRows && IsLow(top)) return Placement.Nothing;
        if (!space.Fresh && (_rows.IsEmpty || (count < Math.Min(LeastRows, _rows.Length) && height - top < LeastBegun))) return Placement.Nothing;
        if (count == 0) return Divided(space, top);
        count = WithoutLeftovers(count);
        return Placement.Part(top + _heights[..count].Sum(), Drawing(count), Rest(_rows[count..], _heights[count..]));
    }

    private bool IsLow(double top) => top + _heights.Sum() <= LowTable;

    // Neither a lonely group name at the foot of a page nor one or two rows alone on the next.
    private int WithoutLeftovers(int count)
    {
        var kept = count;
        kept = Math.Min(kept, _rows.Length - Math.Min(LeastRows, _rows.Length / 2));
        while (kept > 1 && (_rows[kept - 1].Style == RowStyle.Group || _rows[kept].Joined)) kept--;
        return kept > 0 && !_rows[kept].Joined && _rows[kept - 1].Style != RowStyle.Group ? kept : count;
    }

    private Placement Divided(Space space, double top)
    {
        // A header that leaves no room for a row is printed once, like rows.
        if (!_header.IsEmpty && top + _table.Style.Cell.Leading + 2 * _table.Style.PaddingY > space.Height)
        {
            var rows = _header.AddRange(_rows);
            return Rest(rows, _table.Heights(rows), []).Place(space);
        }
        if (GroupEnd(0) > 1)
        {
            var parted = Unspanned(_rows, GroupEnd(0));
            return Rest(parted, _table.Heights(parted), _header, _continued).Place(space);
        }
        var row = _rows[0];
        var room = space.Height - top - 2 * _table.Style.PaddingY - _table.GroupSpace(row);
        var tallest = row.Cells.Max(c => _table.Lines(c).Select(l => l.Height).DefaultIfEmpty(1).Max());
        var lines = Math.Max(1, (int)(room / tallest));
        var rest = _rows.SetItem(0, row with { Cells = [.. row.Cells.Select(c => c with { Text = After(c, lines) })] });
        var height = top + lines * tallest + 2 * _table.Style.PaddingY + _table.GroupSpace(row);
        var drawn = new TableRowsElement(_table, _header, [row], [height - top], _continuation, _continued);
        return Placement.Part(height, drawn.Drawing(1, lines), Rest(rest, _table.Heights(rest)));
    }

    private StyledText After(GridCell cell, int count)
    {
        var lines = _table.Lines(cell);
        return lines.IsEmpty ? cell.Text : cell.Text.After(lines[Math.Min(count, lines.Length) - 1]);
    }

    private TableRowsElement Rest(ImmutableArray<GridRow> rows, double[] heights) => Rest(rows, heights, _header, continued: true);

    private TableRowsElement Rest(ImmutableArray<GridRow> rows, double[] heights, ImmutableArray<GridRow> header, bool continued = false) =>
        new(_table, header, rows, heights, _continuation, continued);

    private static ImmutableArray<GridRow> Unspanned(ImmutableArray<GridRow> rows, int count)
    {
        var columns = rows[0].Cells.Max(c => c.Column + c.ColumnSpan);
        var result = rows.ToBuilder();
        for (var r = 0; r < count; r++)
        {
            var cells = rows[r].Cells.Select(c => c with { RowSpan = 1 }).ToList();
            var covered = cells.SelectMany(c => Enumerable.Range(c.Column, c.ColumnSpan)).ToHashSet();
            var empty = StyledText.From(Decks.RichText.Empty, new TextStyle(11, "#000000"));
            cells.AddRange(Enumerable.Range(0, columns).Where(c => !covered.Contains(c)).Select(c => new GridCell(c, 1, 1, empty, 0)));
            result[r] = rows[r] with { Cells = [.. cells.OrderBy(c => c.Column)], Joined = false };
        }
        return result.ToImmutable();
    }

    private int GroupEnd(int start)
    {
        var end = start + 1;
        while (end < _rows.Length && _rows[end].Joined) end++;
        return end;
    }

    private Action<PageCanvas, XPoint> Drawing(int count, int lines = int.MaxValue) => (canvas, at) =>
        canvas.Tagged(StructureTag.Table, () =>
        {
            var summary = StoredText.Of(_table.Summary);
            if (!string.IsNullOrWhiteSpace(summary) && !_continued) canvas.Current.TableAttributes.Elements.SetString("/Summary", summary);
            var (top, bodyTop) = (at.Y, at.Y + _headerHeights.Sum());
            var bottom = bodyTop + _heights[..count].Sum();
            Tint(canvas, at, bottom);
            if (_continued) canvas.Artifact(() => Rows(canvas, _header, _headerHeights, new XPoint(at.X, top), header: true, tagged: false, lines));
            else Rows(canvas, _header, _headerHeights, new XPoint(at.X, top), header: true, tagged: true, lines);
            Rules(canvas, at, bodyTop, count);
            Rows(canvas, _rows[..count], _heights, new XPoint(at.X, bodyTop), header: false, tagged: true, lines);
            _continuation.Join(canvas.Current);
        });

    private void Tint(PageCanvas canvas, XPoint at, double bottom)
    {
        for (var c = 0; c < _table.Widths.Length; c++)
        {
            if (_table.Grid.Columns[c].Emphasised)
                canvas.Fill(_table.Style.Theme.Tint, new XRect(at.X + _table.Left(c), at.Y, _table.Widths[c], bottom - at.Y));
        }
    }

    private void Rules(PageCanvas canvas, XPoint at, double bodyTop, int count) => canvas.Artifact(() =>
    {
        if (!_header.IsEmpty) Rule(canvas, at.X, bodyTop, 1, _table.Style.Theme.Ink);
        var y = bodyTop;
        for (var r = 0; r < count; r++)
        {
            y += _heights[r];
            var open = r + 1 < _rows.Length && r + 1 < count && _rows[r + 1].Joined;
            var total = r + 1 < count && _rows[r + 1].Style == RowStyle.Total;
            if (!open) Rule(canvas, at.X, y, total ? 0.8 : 0.75, total ? _table.Style.Theme.Ink : _table.Style.Theme.Hairline);
            else PartRule(canvas, at.X, y, _rows[r + 1]);
        }
    });

    // A rule over all columns, left open in the gap before the forecast.
    private void Rule(PageCanvas canvas, double x, double y, double thickness, string color)
    {
        var start = 0;
        for (var c = 1; c <= _table.Widths.Length; c++)
        {
            if (c < _table.Widths.Length && ColumnWidths.GapBefore(_table.Grid.Columns, c) <= 0) continue;
            var right = _table.Left(c - 1) + _table.Widths[c - 1];
            canvas.Graphics.DrawRectangle(canvas.Brush(color), new XRect(x + _table.Left(start), y - thickness / 2, right - _table.Left(start), thickness));
            start = c;
        }
    }

    private void PartRule(PageCanvas canvas, double x, double y, GridRow below)
    {
        foreach (var cell in below.Cells)
            canvas.Graphics.DrawRectangle(canvas.Brush(_table.Style.Theme.Hairline), new XRect(x + _table.Left(cell.Column), y - 0.375, _table.Width(cell), 0.75));
    }

    private void Rows(PageCanvas canvas, ImmutableArray<GridRow> rows, double[] heights, XPoint at, bool header, bool tagged, int lines)
    {
        var y = at.Y;
        for (var r = 0; r < rows.Length; r++)
        {
            var (row, top, index) = (rows[r], y, r);
            void Cells()
            {
                foreach (var cell in row.Cells)
                {
                    var height = heights[index..Math.Min(rows.Length, index + cell.RowSpan)].Sum();
                    var box = new XRect(at.X + _table.Left(cell.Column), top, _table.Width(cell), height);
                    if (tagged) canvas.Cell(Scope(row, cell, header), cell.ColumnSpan, Math.Min(cell.RowSpan, rows.Length - index), () => Named(canvas, row, cell, box, header, lines));
                    else Text(canvas, row, cell, box, header, lines);
                    if (header && cell.ColumnSpan > 1 && index + cell.RowSpan < rows.Length) Underline(canvas, box);
                }
            }
            if (tagged) canvas.Tagged(StructureTag.TableRow, Cells);
            else Cells();
            y += heights[r];
        }
    }

    // The indentation of a part says nothing to a listener, so its name does.
    private void Named(PageCanvas canvas, GridRow row, GridCell cell, XRect box, bool header, int lines)
    {
        if (cell.Indent <= 0 || cell.Text.IsEmpty || cell.Text.HasLinks || lines < int.MaxValue) Text(canvas, row, cell, box, header, lines);
        else
        {
            canvas.Tagged(StructureTag.Span, () =>
            {
                canvas.ReadAs(SpokenWords.Part(cell.Text.Plain));
                Text(canvas, row, cell, box, header, lines);
            });
        }
    }

    private static HeaderScope Scope(GridRow row, GridCell cell, bool header) =>
        header ? HeaderScope.Column
        : cell.Column == 0 && !cell.Text.IsEmpty ? HeaderScope.Row
        : HeaderScope.None;

    private void Text(PageCanvas canvas, GridRow row, GridCell cell, XRect box, bool header, int most)
    {
        var lines = _table.Lines(cell);
        if (lines.Length > most) lines = lines[..most];
        var y = header
            ? box.Bottom - _table.Style.PaddingY - lines.Sum(l => l.Height)
            : box.Top + _table.Style.PaddingY + _table.GroupSpace(row);
        var alignment = header && cell.ColumnSpan > 1 ? CellAlignment.Center : _table.Grid.Columns[cell.Column].Alignment;
        foreach (var line in lines)
        {
            var x = alignment switch
            {
                CellAlignment.Right => box.Right - _table.Style.PaddingX - line.Width - (header ? 0 : _table.FractionGap(cell)),
                CellAlignment.Center => box.Left + (box.Width - line.Width) / 2,
                _ => box.Left + _table.Style.PaddingX + cell.Indent,
            };
            canvas.Line(line, new XPoint(x, y));
            y += line.Height;
        }
    }

    private void Underline(PageCanvas canvas, XRect box) => canvas.Fill(
        _table.Style.Theme.Earlier,
        new XRect(box.Left + _table.Style.PaddingX, box.Bottom - 0.4, box.Width - 2 * _table.Style.PaddingX, 0.75));
}
