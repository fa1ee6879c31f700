using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>Makes a chart's model from a year-over-year table.</summary>
internal static class ChartComposer
{
    /// <summary>The chart, or <c>null</c> when the table holds no number to draw.</summary>
    /// <remarks>
    /// Figures that must not be added up are never stacked, and a pyramid needs pairs: such a chart becomes bars, and a note says why.
    /// </remarks>
    public static ChartModel? Chart(ChartKind kind, YearTable table, AssessedCase scope, SlideFigures figures)
    {
        switch (kind)
        {
            case ChartKind.Strip:
                return StripComposer.Chart(table, scope, figures);
            case ChartKind.Pyramid when PyramidRows.AreMirrored(table):
                return Pyramid(table, scope, figures);
            case ChartKind.Pyramid:
                figures.Note(DeckTexts.NotMirrored);
                kind = ChartKind.GroupedBars;
                break;
            case ChartKind.StackedColumns or ChartKind.ShareBars when StackedRows.AddUp(StackedRows.Of(table)):
                table = table with { Rows = StackedRows.Of(table) };
                break;
            case ChartKind.StackedColumns or ChartKind.ShareBars:
                figures.Note(DeckTexts.NotStacked);
                kind = ChartKind.GroupedBars;
                break;
        }
        var rows = table.Rows.Where(r => r.HasNumbers).ToImmutableArray();
        if (kind == ChartKind.Donut) rows = [.. rows.Where(r => r[table.Assessed].HasNumber)];
        if (rows.IsEmpty || (kind == ChartKind.Donut && rows.All(r => r[table.Assessed].Number == 0))) return null;
        var shown = kind switch
        {
            ChartKind.Donut => [table.Assessed],
            ChartKind.Slope or ChartKind.Dumbbell => new[] { 0, table.Assessed }.Distinct().ToArray(),
            _ => [.. Enumerable.Range(0, table.Years.Length)],
        };
        foreach (var row in rows)
            foreach (var year in shown)
                figures.Use(row.Observations[year]);
        var drawn = new YearTable(
            [.. shown.Select(y => table.Years[y])], [], [.. rows.Select(r => r with { Observations = [.. shown.Select(y => r.Observations[y])] })]);
        var chart = Chart(kind, drawn);
        figures.Explain(ChartSigns.Of(chart));
        foreach (var said in ChartSaid.Of(kind, drawn)) figures.Say(said);
        return chart;
    }

    private static ChartModel Chart(ChartKind kind, YearTable table)
    {
        var rows = table.Rows;
        var years = table.Years.Select(Year).ToImmutableArray();
        var first = rows[0].Indicator;
        var (categories, series) = kind switch
        {
            ChartKind.Donut => (Labels(rows), ImmutableArray.Create(ChartSeries.Of(years[^1], PartShares(rows, table.Assessed)))),
            ChartKind.GroupedBars or ChartKind.Dumbbell => (Labels(rows), years
                .Select((y, i) => ChartSeries.Of(y, rows.Select(r => r.Cell(i)), Role(i, table.Assessed))).ToImmutableArray()),
            ChartKind.StackedColumns or ChartKind.ShareBars => (years, rows.Select(r => ChartSeries.Of(r.Indicator.ShortLabel, Cells(r))).ToImmutableArray()),
            _ => (years, rows.Select((r, i) => ChartSeries.Of(r.Indicator.ShortLabel, Cells(r), i == 0 ? SeriesRole.Assessed : SeriesRole.Part)).ToImmutableArray()),
        };
        ChartModel chart = new()
        {
            Kind = kind,
            Categories = categories,
            Series = series,
            HighlightedCategory = kind switch
            {
                ChartKind.Donut => 0,
                ChartKind.GroupedBars or ChartKind.Dumbbell or ChartKind.Slope => null,
                _ => table.Assessed,
            },
            Unit = kind == ChartKind.Donut ? "%" : Unit(first),
            Decimals = kind == ChartKind.Donut ? 2 : first.Domain.Decimals,
            Alternative = "",
        };
        return chart with
        {
            Alternative = kind switch
            {
                ChartKind.Donut => ChartAlternative.OfShares(table, series[0].Values),
                ChartKind.ShareBars => ChartAlternative.OfSharesOverYears(table, chart.ShareDecimals),
                ChartKind.StackedColumns => ChartAlternative.OfStack(table),
                _ => ChartAlternative.OfYears(kind, table),
            },
        };
    }

    private static ChartModel? Pyramid(YearTable table, AssessedCase scope, SlideFigures figures)
    {
        if (table.Rows.All(r => r[table.Assessed].Number is null or 0)) return null;
        foreach (var row in table.Rows) figures.Use(row.Observations[table.Assessed]);
        var (groups, sides) = (PyramidRows.Groups(table), PyramidRows.Sides(table));
        ImmutableArray<string> categories = [.. groups.Select(g => scope.Catalogue[g].ShortLabel)];
        ImmutableArray<ChartSeries> series =
            [.. sides.Select(s => ChartSeries.Of(PyramidRows.Name(table, s), groups.Select(g => PyramidRows.Row(table, g, s).Cell(table.Assessed))))];
        var whole = scope.Catalogue[groups[0]];
        figures.Explain(series.SelectMany(s => s.Values).Select(v => v.Missing));
        return new()
        {
            Kind = ChartKind.Pyramid,
            Categories = categories,
            Series = series,
            Unit = Unit(whole),
            Decimals = whole.Domain.Decimals,
            Alternative = ChartAlternative.OfPyramid(table.Years[table.Assessed], categories, series, whole.Domain.Decimals),
        };
    }

    /// <summary>The unit that a chart prints for an indicator.</summary>
    public static string Unit(Indicator indicator) => indicator.Domain.Kind switch
    {
        FigureKind.Share => "%",
        FigureKind.Amount => "zł",
        _ => indicator.Unit.Few,
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    // A ring shows shares: those of the source where it gives percentages, otherwise ours by the largest remainder.
    private static IEnumerable<CellFigure> PartShares(ImmutableArray<YearTableRow> rows, int year)
    {
        var parts = rows.Select(r => r.Cell(year)).ToImmutableArray();
        if (rows.All(r => r.Indicator.Domain.Kind == FigureKind.Share) || parts.Any(p => p.Figure.Number is null or < 0)) return parts;
        var shares = Shares.OfWhole([.. parts.Select(p => p.Figure.Number ?? 0)]);
        return parts.Zip(shares, (part, share) => new CellFigure(
            Figure.Of(share), new(FigureKind.Share, 2), [.. part.Of, .. parts.Where(p => p != part).SelectMany(p => p.Of)])
        { Formula = DeckTexts.ShareFormula });
    }

    private static IEnumerable<CellFigure> Cells(YearTableRow row) => row.Observations.Select((_, year) => row.Cell(year));

    private static ImmutableArray<string> Labels(ImmutableArray<YearTableRow> rows) => [.. rows.Select(r => r.Indicator.ShortLabel)];

    private static SeriesRole Role(int year, int assessed) =>
        year == assessed ? SeriesRole.Assessed : year == assessed - 1 ? SeriesRole.Previous : SeriesRole.Earlier;
}
