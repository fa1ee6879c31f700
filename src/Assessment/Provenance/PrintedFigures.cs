using System.Collections.Immutable;
using Assessment.Annexes;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
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
        var tables = PrintedTables.Of(deck).Select((t, i) => (Table: t, Index: i)).ToLookup(t => t.Table.Slide);
        return [.. deck.Slides.SelectMany((slide, i) => Of(assessed, slide, i, tables[i].SelectMany(t => Cells(t.Table, t.Index))))];
    }

    private static IEnumerable<PrintedFigure> Of(AssessedCase assessed, Slide slide, int index, IEnumerable<PrintedFigure> cells)
    {
        var shown = cells.Concat(KeyFigures(slide.Blocks, index)).ToArray();
        var covered = shown.Where(s => s.Figure.Formula.Length == 0).SelectMany(s => s.Figure.Of).ToHashSet();
        var changes = shown.Select(s => s.Figure).Where(f => f.Formula.Length > 0).ToHashSet();
        return
        [
            .. shown,
            .. slide.Figures.Where(o => !covered.Contains(o)).Select(o => OfObservation(assessed, o, index)),
            .. slide.Said.Where(s => !changes.Contains(s)).Select(s => OfSaid(assessed, s, index)),
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

    // What has no name of its own is a change, and a change has a sign.
    private static PrintedFigure OfSaid(AssessedCase assessed, CellFigure said, int slide)
    {
        var isChange = said.Name.Length == 0;
        return new(slide, isChange ? $"{DeckTexts.Change}: {FigureNames.Of(assessed, said.Of[0])}" : said.Name, said.Figure.Match(Text, DeckTexts.Missing), said);

        string Text(decimal number) => (isChange ? PolishNumber.Signed(number, said.Domain.Decimals) : PolishNumber.Text(number, said.Domain.Decimals))
            + (FigureUnits.Sign(said) switch { "" => "", "%" => "%", var unit => PolishNumber.Space + unit });
    }

    private static IEnumerable<PrintedFigure> KeyFigures(IEnumerable<Block> blocks, int slide) => blocks.SelectMany(b => b switch
    {
        KeyFiguresBlock keys => keys.Items.Where(k => k.Figure is not null).Select(k => new PrintedFigure(slide, k.Label, k.Number, k.Figure!)), // filtered
        ColumnsBlock columns => columns.Columns.SelectMany(c => KeyFigures(c.Blocks, slide)),
        _ => [],
    });

    private static IEnumerable<PrintedFigure> Cells(PrintedTable printed, int index) =>
        from row in printed.Table.Rows
        from cell in row.Cells.Select((c, i) => (Cell: c, Column: printed.Table.Columns[i]))
        let figure = cell.Cell?.Figure
        where figure is not null
        select new PrintedFigure(printed.Slide, $"{row.Name}, {cell.Column}", cell.Cell!.Text.Plain, figure) { Table = index }; // a figure has a cell
}
