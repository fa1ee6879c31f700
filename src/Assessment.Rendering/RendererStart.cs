using System.Collections.Immutable;
using Assessment.Annexes;
using Assessment.Decks;
using Assessment.Decks.Charts;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Rendering.Annexes;
using Assessment.Rendering.Pdf;
using NodaTime;

namespace Assessment.Rendering;

/// <summary>Brings the renderer's libraries, fonts and code into memory before the first document is asked for.</summary>
/// <remarks>
/// The first drawing of a process costs several times a later one. A host that still reads its input can call this on another
/// thread meanwhile. The document and the annex made here are thrown away; they change nothing about those that follow.
/// </remarks>
public static class RendererStart
{
    private static readonly DeckMetadata Metadata = new("x", "x", "x", "x", "x", new LocalDate(2000, 1, 1));

    /// <summary>Draws one small page of every common kind into nothing, then the smallest annex.</summary>
    public static void Run(CancellationToken cancel)
    {
        DeckPdf.Render(new(Metadata, new("x", "x", "x", "x", ["x"], null), [Slide], ["x"]), Theme.Default, Stream.Null, cancel);
        cancel.ThrowIfCancellationRequested();
        AnnexWorkbook.Write(SmallestAnnex);
        AnnexJson.Write(SmallestAnnex);
    }

    private static Annex SmallestAnnex => new()
    {
        Title = "x",
        Author = "x",
        Unit = "x",
        UnitCode = "x",
        Year = 2000,
        Date = Metadata.Date,
        Cover = ["x"],
        Contents = Table("x", [new("x") { Sheet = "y" }]),
        Tables = [Table("y", ["x", AnnexCell.Of(1)])],
    };

    private static AnnexTable Table(string sheet, ImmutableArray<AnnexCell> row) => new()
    {
        Sheet = sheet,
        Title = "x",
        Kind = "x",
        Columns = [.. row.Select((cell, i) => new AnnexColumn($"x{i}", cell.Number is not null))],
        Rows = [row],
    };

    private static Slide Slide => new("x", "x", "x",
    [
        new KeyFiguresBlock([new("1", "x", "+1", 1, [1, 2])]),
        new TableBlock([new(CellAlignment.Left), new(CellAlignment.Right, Emphasised: true)], [new(["x", "1"])], [new(["x", "1"])], "x"),
        new ColumnsBlock([new(0.5, [Chart(ChartKind.ClusteredColumns)]), new(0.5, [new CalloutBlock(["x"])])]),
        Chart(ChartKind.GroupedBars),
        new ListBlock([new(new RichText([new("x", Bold: true), new(" x", Italic: true)]))]),
        new NoteBlock("x"),
        new SourceBlock("x"),
    ]);

    private static ChartBlock Chart(ChartKind kind) => new(new ChartModel
    {
        Kind = kind,
        Categories = ["1", "2"],
        Series = [new("x", ImmutableArray.Create(Figure.Of(1), Figure.Of(2)), SeriesRole.Assessed)],
        Unit = "x",
        Alternative = "x",
    });
}
