using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Language;

namespace Assessment.Provenance;

/// <summary>Every figure of a deck: of its tables, charts, key figures and sentences.</summary>
public static class PrintedFigures
{
    /// <summary>The figures in the order of the slides; on a slide tables, charts and key figures go before sentences.</summary>
    public static ImmutableArray<PrintedFigure> Of(AssessedCase assessed, Deck deck)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(deck);
        return [.. deck.Slides.SelectMany((slide, i) => Of(assessed, slide, i))];
    }

    private static IEnumerable<PrintedFigure> Of(AssessedCase assessed, Slide slide, int index)
    {
        var shown = Blocks(slide.Blocks).SelectMany(b => Shown(b, index)).ToArray();
        var covered = shown.Where(s => s.Figure.Formula.Length == 0).SelectMany(s => s.Figure.Of).ToHashSet();
        var changes = shown.Select(s => s.Figure).Where(f => f.Formula.Length > 0).ToHashSet();
        return
        [
            .. shown,
            .. slide.Figures.Where(o => !covered.Contains(o)).Select(o => OfObservation(assessed, o, index)),
            .. slide.Said.Where(s => !changes.Contains(s)).Select(s => OfChange(assessed, s, index)),
        ];
    }

    /// <summary>An observation as sentences print it.</summary>
    /// <param name="assessed">Its case.</param>
    /// <param name="observation">The observation.</param>
    /// <param name="slide">Index of its slide; −1 where it stands on none.</param>
    public static PrintedFigure OfObservation(AssessedCase assessed, Observation observation, int slide)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(observation);
        var indicator = assessed.Catalogue[observation.Indicator];
        return new(slide, $"{FigureNames.Of(assessed, observation)}, {observation.Year}{PolishNumber.Space}r.",
            observation.Figure.Match(n => PolishNumber.WithUnit(n, indicator), DeckTexts.Missing), new(observation.Figure, indicator.Domain, [observation]));
    }

    private static PrintedFigure OfChange(AssessedCase assessed, CellFigure change, int slide)
    {
        var of = change.Of[0];
        var relative = change.Domain == ChangeFigures.Relative;
        return new(slide, $"{DeckTexts.Change}: {FigureNames.Of(assessed, of)}",
            change.Figure.Match(n => PolishNumber.Signed(n, change.Domain.Decimals) + (relative ? "%" : ""), DeckTexts.Missing), change);
    }

    private static IEnumerable<Block> Blocks(IEnumerable<Block> blocks) =>
        blocks.SelectMany(b => b is ColumnsBlock columns ? columns.Columns.SelectMany(c => Blocks(c.Blocks)) : [b]);

    private static IEnumerable<PrintedFigure> Shown(Block block, int slide) => block switch
    {
        TableBlock table => Cells(FlatTable.Of(table), slide),
        ChartBlock chart => Cells(ChartTable.Of(chart.Chart, DeckTexts.Indicator), slide),
        KeyFiguresBlock keys => keys.Items.Where(k => k.Figure is not null).Select(k => new PrintedFigure(slide, k.Label, k.Number, k.Figure!)), // filtered
        _ => [],
    };

    private static IEnumerable<PrintedFigure> Cells(FlatTable table, int slide) =>
        from row in table.Rows
        from cell in row.Cells.Select((c, i) => (Cell: c, Column: table.Columns[i]))
        let figure = cell.Cell?.Figure
        where figure is not null
        select new PrintedFigure(slide, $"{row.Label}, {cell.Column}", cell.Cell!.Text.Plain, figure); // a figure has a cell
}
