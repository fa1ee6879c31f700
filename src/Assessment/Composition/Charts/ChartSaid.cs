using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Tables;

namespace Assessment.Composition.Charts;

/// <summary>The computed figures that the text alternative of a chart says and its drawing does not hold: the last change of every row.</summary>
internal static class ChartSaid
{
    /// <summary>The figures; totals and shares are the chart's own (<see cref="ChartTotals"/>).</summary>
    /// <param name="kind">Kind of the chart.</param>
    /// <param name="table">What is drawn.</param>
    public static IEnumerable<CellFigure> Of(ChartKind kind, YearTable table) => kind is ChartKind.Donut or ChartKind.ShareBars || table.Assessed == 0 ? [] :
        from row in table.Rows
        let change = row.Change(table.Assessed - 1, table.Assessed)
        where change is not null
        select new ChangeFigures(row.Observations[table.Assessed - 1], row.Observations[table.Assessed], row.Indicator.Domain).Difference(change.Value);
}
