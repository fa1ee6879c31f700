using System.Collections.Immutable;
using Assessment.Composition;
using Assessment.Composition.Charts;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;

namespace Assessment.Provenance;

/// <summary>Every table and chart of a deck, in its order.</summary>
public static class PrintedTables
{
    /// <summary>The tables; none without a row.</summary>
    public static ImmutableArray<PrintedTable> Of(Deck deck)
    {
        ArgumentNullException.ThrowIfNull(deck);
        return [.. deck.Slides.SelectMany((slide, i) => slide.Blocks.SelectMany(b => Of(b, i)))];
    }

    private static IEnumerable<PrintedTable> Of(Block block, int slide) => block switch
    {
        TableBlock { Rows.IsEmpty: false } table => [new(slide, false, FlatTable.Of(table))],
        ChartBlock { Chart.Categories.IsEmpty: false } chart => [new(slide, true, ChartTable.Of(Whole(chart.Chart), DeckTexts.Indicator))],
        ColumnsBlock columns => columns.Columns.SelectMany(c => c.Blocks).SelectMany(b => Of(b, slide)),
        _ => [],
    };

    // The chart with the totals and shares that it prints besides its series.
    private static ChartModel Whole(ChartModel chart) => chart with { Series = [.. chart.Series, .. ChartTotals.Of(chart)] };
}
