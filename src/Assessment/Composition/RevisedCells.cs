using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Revisions;

namespace Assessment.Composition;

/// <summary>The changed numbers of the office's own tables: from what to what, a table for each of them.</summary>
internal static class RevisedCells
{
    /// <summary>A heading and a table per file; nothing where no printed number changed.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="printed">What the document prints; <c>null</c> when that is not known.</param>
    /// <param name="tables">The tables as they are published now, for the origin of the later cells; none when they are not known.</param>
    /// <param name="earlier">Heading of the earlier column.</param>
    /// <param name="later">Heading of the later column.</param>
    /// <param name="figures">Collects signs.</param>
    public static IEnumerable<Block> Blocks(
        RunDifference difference, PrintedNumbers? printed, ImmutableArray<FreeTable> tables, string earlier, string later, SlideFigures figures) =>
        from table in difference.ChangedTables
        let rows = table.Where(d => d.Later is null || printed?.Tables.Contains(table.Key) != false).Select(d => Row(d, tables, figures)).OfType<TableRow>().ToImmutableArray()
        where !rows.IsEmpty
        let name = EditionTexts.OwnTable(tables.FirstOrDefault(t => t.File == table.Key)?.Source.Name, table.Key)
        from block in new Block[]
        {
            new HeadingBlock(name),
            new TableBlock(
                [new(CellAlignment.Left), new(CellAlignment.Left), new(CellAlignment.Right), new(CellAlignment.Right, Emphasised: true)],
                [new([EditionTexts.RowColumn, EditionTexts.HeaderColumn, earlier, later])],
                rows,
                name),
        }
        select block;

    // A number that is hidden now is left out: its earlier value would tell it.
    private static TableRow? Row(CellDifference revised, ImmutableArray<FreeTable> tables, SlideFigures figures)
    {
        if (revised.Later?.Figure.Missing == MissingReason.Confidential) return null;
        var domain = new FigureDomain(revised.Cell.Kind, Math.Max(Decimals(revised.Earlier), Decimals(revised.Later)));
        var now = revised.Later is { } cell ? tables.FirstOrDefault(t => t.File == cell.File)?.Rows[cell.Row].Cells[cell.Column] : null;
        return new([revised.Cell.RowName, revised.Cell.Header, Recorded(revised.Earlier), now ?? Recorded(revised.Later)]);

        TableCell Recorded(RecordedCell? recorded) => figures.Cell(recorded?.Figure ?? Figure.None(MissingReason.NotInSource), domain);
    }

    private static int Decimals(RecordedCell? cell) => cell?.Figure.Number?.Scale ?? 0;
}
