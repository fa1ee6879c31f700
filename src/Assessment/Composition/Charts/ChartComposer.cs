using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks.Charts;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>Makes a chart's model from a year-over-year table.</summary>
internal static class ChartComposer
{
    /// <summary>The chart, or <c>null</c> when the table holds no number to draw.</summary>
    public static ChartModel? Chart(ChartKind kind, YearTable table, SlideFigures figures)
    {
        var rows = table.Rows.Where(r => r.HasNumbers).ToImmutableArray();
        if (kind == ChartKind.Donut) rows = [.. rows.Where(r => r[table.Assessed].HasNumber)];
        if (rows.IsEmpty || (kind == ChartKind.Donut && rows.All(r => r[table.Assessed].Number == 0))) return null;
        foreach (var row in rows)
            foreach (var observation in kind == ChartKind.Donut ? [row.Observations[table.Assessed]] : row.Observations)
                figures.Use(observation);
        var years = table.Years.Select(y => y.ToString(CultureInfo.InvariantCulture)).ToImmutableArray();
        var first = rows[0].Indicator;
        var (categories, series) = kind switch
        {
            ChartKind.Donut => (Labels(rows), ImmutableArray.Create(new ChartSeries(years[^1], PartShares(rows, table.Assessed)))),
            ChartKind.GroupedBars => (Labels(rows), years
                .Select((y, i) => new ChartSeries(y, [.. rows.Select(r => r[i])], Role(i, table.Assessed))).ToImmutableArray()),
            _ => (years, rows.Select((r, i) => new ChartSeries(r.Indicator.ShortLabel, [.. table.Years.Select((_, y) => r[y])],
                i == 0 ? SeriesRole.Assessed : SeriesRole.Part)).ToImmutableArray()),
        };
        return new()
        {
            Kind = kind,
            Categories = categories,
            Series = series,
            HighlightedCategory = kind switch { ChartKind.Donut => 0, ChartKind.GroupedBars => null, _ => table.Assessed },
            Unit = kind == ChartKind.Donut ? "%" : first.Domain.Kind switch { FigureKind.Share => "%", FigureKind.Amount => "zł", _ => first.Unit.Few },
            Decimals = kind == ChartKind.Donut ? 2 : first.Domain.Decimals,
            Alternative = kind == ChartKind.Donut
                ? ChartAlternative.OfShares(table with { Rows = rows }, series[0].Values)
                : ChartAlternative.OfYears(kind, table with { Rows = rows }),
        };
    }

    // A ring shows shares: those of the source where it gives percentages, otherwise ours by the largest remainder.
    private static ImmutableArray<Figure> PartShares(ImmutableArray<YearTableRow> rows, int year)
    {
        var figures = rows.Select(r => r[year]).ToImmutableArray();
        if (rows.All(r => r.Indicator.Domain.Kind == FigureKind.Share) || figures.Any(f => f.Number is null or < 0)) return figures;
        return [.. Shares.OfWhole([.. figures.Select(f => f.Number ?? 0)]).Select(s => Figure.Of(s))];
    }

    private static ImmutableArray<string> Labels(ImmutableArray<YearTableRow> rows) => [.. rows.Select(r => r.Indicator.ShortLabel)];

    private static SeriesRole Role(int year, int assessed) =>
        year == assessed ? SeriesRole.Assessed : year == assessed - 1 ? SeriesRole.Previous : SeriesRole.Earlier;
}
