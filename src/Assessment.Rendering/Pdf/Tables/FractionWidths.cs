using Assessment.Decks.Tables;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>Widths of what stands behind the units digit of figures: the decimal comma, the digits after it and a percent sign.</summary>
/// <remarks>Figures with a unit in words and the signs of missing figures end at the column's edge.</remarks>
internal static class FractionWidths
{
    /// <summary>The widest of a column that is aligned right; 0 where its figures have one width, or no room to be moved.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="column">The column.</param>
    /// <param name="room">Width of the column's text.</param>
    public static double Of(TableGrid grid, int column, double room)
    {
        if (grid.Columns[column].Alignment != CellAlignment.Right) return 0;
        var figures = grid.Rows.SelectMany(r => r.Cells).Where(c => c.Column == column && c.ColumnSpan == 1)
            .Select(c => (Cell: c, Width: Of(c))).Where(c => c.Width is not null).ToArray();
        var widest = figures.Select(f => f.Width ?? 0).DefaultIfEmpty(0).Max();
        return figures.All(f => f.Cell.Text.NaturalWidth + widest - f.Width <= room + 0.01) ? widest : 0;
    }

    /// <summary>The width behind a figure's units digit; <c>null</c> for anything but a figure.</summary>
    public static double? Of(GridCell cell)
    {
        var text = cell.Text.Plain.AsSpan().TrimEnd();
        var number = text.TrimEnd('%');
        if (text.Length - number.Length > 1 || number.IsEmpty || !char.IsAsciiDigit(number[^1])) return null;
        foreach (var c in number)
            if (!char.IsAsciiDigit(c) && c is not ('\u00A0' or '\u202F' or ' ' or '+' or '-' or '\u2212' or '\u2013' or ',')) return null;
        var comma = number.IndexOf(',');
        return cell.Text.WidthFrom(comma < 0 ? number.Length : comma);
    }
}
