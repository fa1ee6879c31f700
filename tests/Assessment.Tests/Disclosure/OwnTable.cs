using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Tests.Disclosure;

/// <summary>Tables by locality as the office writes them: <c>Miejscowość; Kobiety; Mężczyźni</c>.</summary>
internal static class OwnTable
{
    /// <summary>A table; a row called Razem is its row of sums.</summary>
    public static FreeTable Of(string header, params string[] rows)
    {
        var columns = header.Split(';', StringSplitOptions.TrimEntries);
        return new("dane/wlasne/wsie.csv",
            [.. columns.Select((_, i) => new TableColumn(i == 0 ? CellAlignment.Left : CellAlignment.Right))],
            [.. columns],
            [.. rows.Select(r => r.Split(';', StringSplitOptions.TrimEntries)).Select(r => new TableRow([.. r.Select(Cell)], r[0] == "Razem" ? RowStyle.Total : RowStyle.Plain))],
            [.. rows.Select((_, i) => i + 2)],
            new DataSource(SourceKind.Own, "dane własne"))
        { IsByLocality = true };
    }

    /// <summary>A table of numbers, with rows W0, W1… and columns K0, K1….</summary>
    public static FreeTable Of(int[][] rows, string? total = null) => Of(
        "Wieś;" + string.Join(';', rows[0].Select((_, i) => $"K{i}")),
        [.. rows.Select((r, i) => $"{(i == rows.Length - 1 && total is not null ? total : $"W{i}")};{string.Join(';', r)}")]);

    /// <summary>What a reader sees: the cells without the first column.</summary>
    public static ImmutableArray<ImmutableArray<string>> Printed(FreeTable table) => [.. table.Rows.Select(r => r.Cells.Skip(1).Select(c => c.Text.Plain).ToImmutableArray())];

    private static TableCell Cell(string text, int column)
    {
        if (column == 0 || text.Length == 0) return TableCell.FromString(text);
        if (text == ".") return TableCell.FromString(text) with { Figure = new(Figure.None(MissingReason.NotInSource), new(FigureKind.Count, 0, MayBeNegative: true), []) };
        var number = decimal.Parse(text.TrimEnd('%').Replace(',', '.'), CultureInfo.InvariantCulture);
        return TableCell.FromString(text) with { Figure = new(Figure.Of(number), new(text.EndsWith('%') ? FigureKind.Share : FigureKind.Count, number.Scale, MayBeNegative: true), []) };
    }
}
