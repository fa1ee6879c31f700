using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Provenance;

namespace Assessment.Annexes;

/// <summary>Makes the data annex of a deck.</summary>
public static class AnnexComposer
{
    /// <summary>The annex.</summary>
    /// <param name="assessed">The case as it may be published.</param>
    /// <param name="deck">Its deck.</param>
    /// <param name="pages">Where the deck's slides stand.</param>
    public static Annex Of(AssessedCase assessed, Deck deck, DeckPages pages)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        ArgumentNullException.ThrowIfNull(deck);
        ArgumentNullException.ThrowIfNull(pages);
        var notes = new AnnexNotes();
        var making = new DataTables(deck, pages, notes);
        ImmutableArray<AnnexTable> tables = [.. PrintedTables.Of(deck).Select((t, i) => making.Of(t, i + 1))];
        var annex = new Annex
        {
            Title = deck.Metadata.Title,
            Author = deck.Metadata.Author,
            Unit = assessed.Case.UnitName.Nominative,
            UnitCode = assessed.Case.Unit.ToString(),
            Year = assessed.Case.Year,
            Date = deck.Metadata.Date,
            Cover = [.. AnnexTexts.Cover(assessed.Case, assessed.Edition)],
            Tables = tables,
            Notes = notes.Table,
            Provenance = new ProvenanceTable(assessed, pages).Of(PrintedFigures.Of(assessed, deck)),
            Definitions = Definitions(assessed, deck),
            Files = Files(assessed),
            Contents = new() { Sheet = AnnexTexts.ContentsSheet, Title = AnnexTexts.ContentsTitle, Kind = "", Columns = [], Rows = [] },
        };
        return annex with { Contents = Contents(annex) };
    }

    private static AnnexTable Contents(Annex annex) => annex.Contents with
    {
        Lines = [AnnexTexts.ContentsLine],
        Columns = [new(AnnexTexts.Sheet), new(AnnexTexts.Title), new(AnnexTexts.Kind), new(AnnexTexts.Page, true)],
        Rows =
        [
            .. annex.Sheets.Where(t => t != annex.Contents).Select(t => ImmutableArray.Create(
                new AnnexCell(t.Sheet) { Sheet = t.Sheet }, t.Title, t.Kind, AnnexCell.Of(t.Page))),
        ],
    };

    private static AnnexTable? Definitions(AssessedCase assessed, Deck deck)
    {
        var shown = deck.Slides.SelectMany(s => s.Figures).Select(o => o.Indicator).ToHashSet();
        ImmutableArray<Indicator> defined =
        [
            .. assessed.Catalogue.Indicators.Concat(assessed.Catalogue.Derived.Select(d => d.Indicator)).Where(i => shown.Contains(i.Code) && i.Definition.Length > 0),
        ];
        return defined.IsEmpty ? null : new()
        {
            Sheet = AnnexTexts.DefinitionsSheet,
            Title = AnnexTexts.DefinitionsTitle,
            Kind = AnnexTexts.DefinitionsKind,
            Columns = [new(AnnexTexts.Indicator), new(AnnexTexts.Code), new(AnnexTexts.Unit), new(AnnexTexts.Definition)],
            Rows = [.. defined.Select(i => ImmutableArray.Create<AnnexCell>(
                i.Label, i.Code.Value, i.Domain.Kind switch { FigureKind.Share => "%", FigureKind.Amount => "zł", _ => i.Unit.Few }, i.Definition))],
        };
    }

    private static AnnexTable? Files(AssessedCase assessed)
    {
        ImmutableArray<InputFile> files = [.. assessed.Content.Files.Where(f => f.Source is not null)];
        return files.IsEmpty ? null : new()
        {
            Sheet = AnnexTexts.FilesSheet,
            Title = AnnexTexts.FilesTitle,
            Kind = AnnexTexts.FilesKind,
            Lines = [AnnexTexts.FilesLine],
            Columns =
            [
                new(AnnexTexts.File), new(AnnexTexts.Source), new(AnnexTexts.Exported), new(AnnexTexts.Size, true), new(AnnexTexts.Encoding), new(AnnexTexts.Delimiter),
                new(AnnexTexts.Rows, true), new(AnnexTexts.UsedRows, true), new(AnnexTexts.Hash),
            ],
            Rows = [.. files.Select(File)],
        };
    }

    private static ImmutableArray<AnnexCell> File(InputFile file) =>
    [
        file.Path,
        file.Source?.Name ?? "",
        file.Source?.ExportDate is { } date ? PolishDate.Short(date) : "",
        file.Sha256.Length > 0 ? AnnexCell.Of((decimal)file.Size) : AnnexCell.Empty,
        file.Encoding,
        file.Delimiter switch { null => "", '\t' => AnnexTexts.Tab, { } sign => sign.ToString() },
        AnnexCell.Of((decimal)file.Rows),
        AnnexCell.Of((decimal)file.UsedRows),
        file.Sha256,
    ];
}
