using System.Collections.Immutable;
using Assessment.Decks.Tables;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>Finds column widths from the content.</summary>
internal static class ColumnWidths
{
    private const double ComfortableFigure = 74;
    private const double MostOfWords = 380;

    /// <summary>Widths of a grid's columns for a total width, or <c>null</c> when the words do not fit.</summary>
    public static ImmutableArray<double>? Of(TableGrid grid, double width, TableStyle style)
    {
        var free = width - Gaps(grid.Columns);
        var (least, most) = Content(grid, style);
        if (least.Sum() > free + 0.01) return null;
        return most.Sum() <= free ? Spread(grid.Columns, most, free) : Squeeze(least, most, free);
    }

    /// <summary>Widths of a single column pair that must do, whatever its words: they are divided with hyphens.</summary>
    public static ImmutableArray<double> Forced(TableGrid grid, double width, TableStyle style)
    {
        var free = width - Gaps(grid.Columns);
        var (least, _) = Content(grid, style);
        var fair = free / least.Length;
        var small = least.Where(w => w <= fair).Sum();
        var large = least.Count(w => w > fair);
        return large == 0 ? [.. least.Select(w => w * free / least.Sum())] : [.. least.Select(w => w <= fair ? w : (free - small) / large)];
    }

    /// <summary>Total of the gaps before forecast columns.</summary>
    public static double Gaps(ImmutableArray<TableColumn> columns) =>
        Enumerable.Range(0, columns.Length).Sum(c => GapBefore(columns, c));

    /// <summary>The gap before a column.</summary>
    public static double GapBefore(ImmutableArray<TableColumn> columns, int column) =>
        column > 0 && columns[column].Forecast && !columns[column - 1].Forecast ? TableStyle.ForecastGap : 0;

    private static (double[] Least, double[] Most) Content(TableGrid grid, TableStyle style)
    {
        var (least, most) = (new double[grid.Columns.Length], new double[grid.Columns.Length]);
        Array.Fill(least, 2 * style.PaddingX + 8);
        Array.Fill(most, 2 * style.PaddingX + 8);
        var cells = grid.Header.SelectMany(r => r.Cells, (_, c) => (Cell: c, Header: true))
            .Concat(grid.Rows.SelectMany(r => r.Cells, (_, c) => (Cell: c, Header: false))).ToArray();
        foreach (var (cell, header) in cells.Where(c => c.Cell.ColumnSpan == 1))
        {
            var extra = 2 * style.PaddingX + cell.Indent + 0.5;
            // A figure is one piece whatever blanks are in it; words may wrap.
            var figure = !header && grid.Columns[cell.Column].Alignment == CellAlignment.Right && cell.Text.Plain.Length <= 18;
            least[cell.Column] = Math.Max(least[cell.Column], (figure ? cell.Text.NaturalWidth : cell.Text.LongestWord) + extra);
            most[cell.Column] = Math.Max(most[cell.Column], cell.Text.NaturalWidth + extra);
        }
        foreach (var (cell, _) in cells.Where(c => c.Cell.ColumnSpan > 1 && c.Cell.ColumnSpan < grid.Columns.Length))
        {
            var range = Enumerable.Range(cell.Column, cell.ColumnSpan).ToArray();
            Widen(least, range, cell.Text.LongestWord + 2 * style.PaddingX);
            Widen(most, range, Math.Min(cell.Text.NaturalWidth, 220) + 2 * style.PaddingX);
        }
        for (var c = 0; c < most.Length; c++) most[c] = Math.Max(most[c], least[c]);
        return (least, most);
    }

    private static void Widen(double[] widths, int[] range, double needed)
    {
        var missing = needed - range.Sum(c => widths[c]);
        if (missing <= 0) return;
        foreach (var c in range) widths[c] += missing / range.Length;
    }

    // Figures first get a comfortable column, then columns of words take what they may, and all others share the rest.
    private static ImmutableArray<double> Spread(ImmutableArray<TableColumn> columns, double[] most, double free)
    {
        var widths = (double[])most.Clone();
        var left = free - widths.Sum();
        foreach (var c in Enumerable.Range(0, widths.Length).Where(c => columns[c].Alignment == CellAlignment.Right))
        {
            var more = Math.Min(left, Math.Max(0, ComfortableFigure - widths[c]));
            widths[c] += more;
            left -= more;
        }
        var words = Enumerable.Range(0, widths.Length).Where(c => columns[c].Alignment == CellAlignment.Left).ToArray();
        var others = Enumerable.Range(0, widths.Length).Except(words).ToArray();
        var wordsShare = others.Length == 0 ? left : Math.Min(left * 0.5, Math.Max(0, MostOfWords * words.Length - words.Sum(c => widths[c])));
        var natural = words.Sum(c => most[c]);
        foreach (var c in words) widths[c] += wordsShare * most[c] / natural;
        if (words.Length > 0) left -= wordsShare;
        foreach (var c in others) widths[c] += left / others.Length;
        return [.. widths];
    }

    private static ImmutableArray<double> Squeeze(double[] least, double[] most, double free)
    {
        var (slack, wanted) = (free - least.Sum(), most.Sum() - least.Sum());
        return [.. least.Select((l, c) => l + (most[c] - l) * slack / Math.Max(wanted, 0.001))];
    }
}
