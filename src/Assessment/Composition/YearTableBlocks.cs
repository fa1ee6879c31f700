using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Tables;

namespace Assessment.Composition;

/// <summary>Prints a year-over-year table.</summary>
/// <remarks>
/// Columns: label, years, forecasts, the change against the year before and against the first year, each as a number and in percent.
/// A table of up to four rows has room for every year's change. <i>Dynamika</i> (the year before = 100%) stands beside the changes against the
/// year before only: against the first year it would be another measure under the same name. A table of shares alone has changes in points only.
/// </remarks>
internal static class YearTableBlocks
{
    private const int RowsWithEveryChange = 4;
    private const int ManyColumns = 5;

    /// <summary>The printed table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="label">The printed label of a row.</param>
    /// <param name="figures">Collects what is printed.</param>
    /// <param name="dynamics">True to print <i>dynamika</i> too.</param>
    /// <param name="summary">What the table shows, for a screen reader.</param>
    public static TableBlock Block(YearTable table, Func<YearTableRow, string> label, SlideFigures figures, bool dynamics, string summary) =>
        Block(table, label, [.. Changes(table, dynamics)], figures, summary);

    /// <summary>The table without its changes, narrow enough to stand beside a chart.</summary>
    public static TableBlock Narrow(YearTable table, SlideFigures figures, string summary) =>
        Block(table, r => r.Indicator.ShortLabel, [], figures, summary);

    private static TableBlock Block(
        YearTable table, Func<YearTableRow, string> label, ImmutableArray<ChangeColumns> changes, SlideFigures figures, string summary)
    {
        if (changes.Any(c => c.HasDynamics)) figures.Note(DeckTexts.DynamicsNote);
        foreach (var observation in table.Rows.SelectMany(r => r.Observations)) figures.Use(observation);
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        columns.Add(new(CellAlignment.Left));
        columns.AddRange(table.Years.Select((_, i) => new TableColumn(CellAlignment.Right, Emphasised: i == table.Assessed)));
        columns.AddRange(table.ForecastYears.Select(_ => new TableColumn(CellAlignment.Right, Forecast: true)));
        columns.AddRange(Enumerable.Repeat(new TableColumn(CellAlignment.Right), changes.Sum(c => c.Width)));
        return new(columns.ToImmutable(), Header(table, changes),
            [.. table.Rows.Select(r => new TableRow(Cells(table, r, label(r), changes, figures), Indent: r.Depth))], summary);
    }

    private static IEnumerable<ChangeColumns> Changes(YearTable table, bool dynamics)
    {
        var last = table.Assessed;
        if (last == 0) yield break;
        var percent = table.Rows.Any(r => r.Indicator.Domain.Kind != FigureKind.Share);
        if (table.Rows.Length <= RowsWithEveryChange && table.Years.Length <= 3)
            for (var i = 1; i < last; i++)
                yield return new(DeckTexts.ChangeIn(table.Years[i]), i - 1, i, percent, percent && dynamics);
        yield return new(DeckTexts.ChangeIn(table.Years[last]), last - 1, last, percent, percent && dynamics);
        if (last > 1) yield return new(DeckTexts.Since(table.Years[0]), 0, last, percent, HasDynamics: false);
    }

    private static ImmutableArray<TableRow> Header(YearTable table, ImmutableArray<ChangeColumns> changes)
    {
        var isSplit = changes.Any(c => c.HasPercent);
        TableCell Tall(string text) => new(text, RowSpan: isSplit ? 2 : 1);
        ImmutableArray<TableCell> first =
        [
            Tall(DeckTexts.Indicator),
            .. table.Years.Select(y => Tall(y.ToString(CultureInfo.InvariantCulture))),
            .. table.ForecastYears.Select(y => Tall(DeckTexts.Forecast(y))),
            .. changes.Select(c => new TableCell(c.Name, ColumnSpan: c.Width)),
        ];
        if (!isSplit) return [new(first)];
        return
        [
            new(first),
            new([.. changes.SelectMany(c => (IEnumerable<TableCell>)(c.HasDynamics
                ? [DeckTexts.Number, DeckTexts.Percent, DeckTexts.Dynamics]
                : [DeckTexts.Number, DeckTexts.Percent]))]),
        ];
    }

    // Among many columns the unit of an amount is said once, beside the label, and leaves the columns to the numbers.
    private static ImmutableArray<TableCell> Cells(
        YearTable table, YearTableRow row, string label, ImmutableArray<ChangeColumns> changes, SlideFigures figures)
    {
        var domain = row.Indicator.Domain;
        ImmutableArray<TableCell> cells =
        [
            .. row.Observations.Select(o => figures.Cell(o, domain)),
            .. changes.SelectMany(c => ChangeCells(row, c, figures)),
        ];
        return domain.Kind == FigureKind.Amount && table.Years.Length + table.ForecastYears.Length >= ManyColumns
            ? [$"{label} ({DeckTexts.Zloty})", .. cells.Select(WithoutUnit)]
            : [label, .. cells];
    }

    private static TableCell WithoutUnit(TableCell cell) =>
        cell with { Text = cell.Text.Plain.Replace(PolishNumber.Space + DeckTexts.Zloty, "", StringComparison.Ordinal) };

    private static IEnumerable<TableCell> ChangeCells(YearTableRow row, ChangeColumns columns, SlideFigures figures)
    {
        var domain = row.Indicator.Domain;
        if (row.Change(columns.From, columns.To) is not { } c) return Enumerable.Repeat(WithoutChange(figures, domain), columns.Width);
        var change = new ChangeFigures(row.Observations[columns.From], row.Observations[columns.To], domain);
        var number = TableCell.FromString(ChangeText.Absolute(c, domain)) with { Figure = change.Difference(c) };
        if (!columns.HasPercent) return [number];
        var percent = Percent(change.Percent(c), c, domain, figures, p => PolishNumber.Signed(p, 1) + "%");
        return columns.HasDynamics ? [number, percent, Percent(change.Dynamics(c), c, domain, figures, p => PolishNumber.Percent(p))] : [number, percent];
    }

    private static TableCell Percent(CellFigure? percent, YearOverYear change, FigureDomain domain, SlideFigures figures, Func<decimal, string> format) =>
        percent is { Figure.Number: { } p }
            ? TableCell.FromString(format(p)) with { Figure = percent }
            : change.Relative is null || domain.Kind == FigureKind.Share
                ? WithoutChange(figures, ChangeFigures.Relative)
                : TableCell.FromString(figures.SmallBase()) with { Figure = new(Figure.None(MissingReason.NotApplicable), ChangeFigures.Relative, []) };

    private static TableCell WithoutChange(SlideFigures figures, FigureDomain domain) =>
        TableCell.FromString(figures.NoChange()) with { Figure = new(Figure.None(MissingReason.NotComputable), domain, []) };

    /// <summary>The columns of one change.</summary>
    /// <param name="Name">Their heading.</param>
    /// <param name="From">Index of the earlier year.</param>
    /// <param name="To">Index of the later year.</param>
    /// <param name="HasPercent">True when the change in percent is one of them.</param>
    /// <param name="HasDynamics">True when <i>dynamika</i> is one of them, beside the change in percent.</param>
    private readonly record struct ChangeColumns(string Name, int From, int To, bool HasPercent, bool HasDynamics)
    {
        /// <summary>How many they are.</summary>
        public int Width => HasDynamics ? 3 : HasPercent ? 2 : 1;
    }
}
