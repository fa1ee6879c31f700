using System.Collections.Immutable;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>The computed figures that the text alternative of a chart says and its drawing does not hold: changes, totals, shares.</summary>
internal static class ChartSaid
{
    /// <summary>The figures.</summary>
    /// <param name="kind">Kind of the chart.</param>
    /// <param name="table">What is drawn.</param>
    public static IEnumerable<CellFigure> Of(ChartKind kind, YearTable table) => kind switch
    {
        ChartKind.Donut => [],
        ChartKind.ShareBars => Enumerable.Range(0, table.Years.Length).SelectMany(y => YearShares(table, y)),
        ChartKind.StackedColumns => [.. Changes(table), .. Enumerable.Range(0, table.Years.Length).SelectMany(y => Total(table, y))],
        _ => Changes(table),
    };

    private static IEnumerable<CellFigure> Changes(YearTable table) => table.Assessed == 0 ? [] :
        from row in table.Rows
        let change = row.Change(table.Assessed - 1, table.Assessed)
        where change is not null
        select new ChangeFigures(row.Observations[table.Assessed - 1], row.Observations[table.Assessed], row.Indicator.Domain).Difference(change.Value);

    private static IEnumerable<CellFigure> Total(YearTable table, int year)
    {
        ImmutableArray<Observation> parts = [.. table.Rows.Select(r => r.Observations[year]).OfType<Observation>()];
        if (table.Rows.All(r => r[year].HasNumber))
            yield return new(Figure.Of(table.Rows.Sum(r => r[year].Number ?? 0)), table.Rows[0].Indicator.Domain, parts)
            {
                Name = DeckTexts.TotalOf(table.Years[year]),
                Formula = DeckTexts.TotalFormula,
            };
    }

    private static IEnumerable<CellFigure> YearShares(YearTable table, int year)
    {
        var numbers = table.Rows.Select(r => r[year].Number).ToArray();
        if (!numbers.All(n => n is >= 0)) return [];
        ImmutableArray<Observation> parts = [.. table.Rows.Select(r => r.Observations[year]).OfType<Observation>()];
        return table.Rows.Zip(Shares.OfWhole([.. numbers.Select(n => n ?? 0)], 1), (row, share) =>
            new CellFigure(Figure.Of(share), new(FigureKind.Share, 1), parts)
            {
                Name = DeckTexts.ShareIn(row.Indicator.ShortLabel, table.Years[year]),
                Formula = DeckTexts.ShareFormula,
            });
    }
}
