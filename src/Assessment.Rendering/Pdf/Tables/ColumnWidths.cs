using System.Collections.Immutable;
using Assessment.Decks.Tables;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>Finds column widths from the content.</summary>
internal static class ColumnWidths
{
    private const double ComfortableFigure = 84;
    private const double MostOfWords = 400;
    private const double CodeWidth = 60;
    private const double WideShare = 0.74;
    private const double LeastWidth = 420;
    private const double LabelShare = 0.24;
    private const double MostLabelShare = 0.36;
    private const double LabelLines = 4;

    /// <summary>Widths of a grid's columns for a total width, or <c>null</c> when the words do not fit.</summary>
    public static ImmutableArray<double>? Of(TableGrid grid, double width, TableStyle style)
    {
        var free = width - Gaps(grid.Columns);
        var (least, most) = Content(grid, style);
        // Labels of one word a line, or of many lines, cannot be read: the table is rather divided by columns.
        if (least.Length > 2) least[0] = Math.Max(least[0], Math.Min(most[0], Math.Clamp(most[0] / LabelLines, LabelShare * width, MostLabelShare * width)));
        if (least.Sum() > free + 0.01) return null;
        return most.Sum() <= free ? Spread(grid.Columns, most, free, style) : Squeeze(least, most, free);
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
        var fractions = Enumerable.Range(0, most.Length).Select(c => FractionWidths.Of(grid, c, double.PositiveInfinity)).ToArray();
        foreach (var (cell, header) in cells.Where(c => c.Cell.ColumnSpan == 1))
        {
            var extra = 2 * style.PaddingX + cell.Indent + 0.5;
            // A figure is one piece whatever blanks are in it, moved to have its comma below the others'; words may wrap.
            var figure = !header && grid.Columns[cell.Column].Alignment == CellAlignment.Right && cell.Text.Plain.Length <= 18;
            if (!header && fractions[cell.Column] > 0 && FractionWidths.Of(cell) is { } own) extra += fractions[cell.Column] - own;
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

    // Short codes keep their width, figures get a comfortable column, words some air. What is left is shared out only where the table
    // nearly fills the page anyway: a narrow table stays narrow, so that the eye finds the figure of a row.
    private static ImmutableArray<double> Spread(ImmutableArray<TableColumn> columns, double[] most, double free, TableStyle style)
    {
        var widths = (double[])most.Clone();
        var figures = Columns(c => columns[c].Alignment == CellAlignment.Right);
        var words = Columns(c => columns[c].Alignment == CellAlignment.Left && (most[c] > CodeWidth || widths.Length == 1));
        Widen(figures, c => Math.Max(0, ComfortableFigure * style.Size / 13 - most[c]));
        Widen(words, c => Math.Max(0, Math.Min(most[c] * 0.4, MostOfWords - most[c])));
        var wanted = widths.Sum();
        var left = (wanted >= WideShare * free ? free : Math.Max(wanted, Math.Min(free, LeastWidth))) - wanted;
        if (left <= 0) return [.. widths];
        var (toWords, toFigures) = (words.Length == 0 ? 0 : figures.Length == 0 ? left : left / 2, figures.Length == 0 ? 0 : words.Length == 0 ? left : left / 2);
        if (words.Length + figures.Length == 0) Array.ForEach(Columns(_ => true), c => widths[c] += left / widths.Length);
        var natural = words.Sum(c => widths[c]);
        foreach (var c in words) widths[c] += toWords * widths[c] / natural;
        foreach (var c in figures) widths[c] += toFigures / figures.Length;
        return [.. widths];

        int[] Columns(Func<int, bool> where) => [.. Enumerable.Range(0, widths.Length).Where(where)];

        void Widen(int[] which, Func<int, double> by)
        {
            var share = Math.Min(1, (free - widths.Sum()) / Math.Max(0.001, which.Sum(by)));
            var more = which.Select(c => by(c) * Math.Max(0, share)).ToArray();
            for (var i = 0; i < which.Length; i++) widths[which[i]] += more[i];
        }
    }

    private static ImmutableArray<double> Squeeze(double[] least, double[] most, double free)
    {
        var (slack, wanted) = (free - least.Sum(), most.Sum() - least.Sum());
        return [.. least.Select((l, c) => l + (most[c] - l) * slack / Math.Max(wanted, 0.001))];
    }
}
