using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Figures;
using Assessment.Language;
using Assessment.Provenance;

namespace Assessment.Annexes;

/// <summary>Makes the sheet that says of every printed figure where it comes from.</summary>
/// <param name="assessed">The case.</param>
/// <param name="pages">Where the slides stand.</param>
internal sealed class ProvenanceTable(AssessedCase assessed, DeckPages pages)
{
    private readonly Dictionary<string, InputFile> _files = assessed.Content.Files.GroupBy(f => f.Path).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The sheet, or <c>null</c> when nothing is printed.</summary>
    /// <param name="figures">The printed figures.</param>
    public AnnexTable? Of(ImmutableArray<PrintedFigure> figures) => figures.IsEmpty ? null : new()
    {
        Sheet = AnnexTexts.ProvenanceSheet,
        Title = AnnexTexts.ProvenanceTitle,
        Kind = AnnexTexts.ProvenanceKind,
        Lines = [AnnexTexts.ProvenanceLine],
        Columns =
        [
            new(AnnexTexts.Figure), new(AnnexTexts.Page, true), new(AnnexTexts.Sheet), new(AnnexTexts.Printed), new(AnnexTexts.Value, true), new(AnnexTexts.Unit),
            new(AnnexTexts.Indicator), new(AnnexTexts.Code), new(AnnexTexts.Territory), new(AnnexTexts.Year, true), new(AnnexTexts.Origin),
            new(AnnexTexts.File), new(AnnexTexts.Line, true), new(AnnexTexts.ColumnNumber, true), new(AnnexTexts.Column), new(AnnexTexts.CellText),
            new(AnnexTexts.Source), new(AnnexTexts.Exported), new(AnnexTexts.Hash), new(AnnexTexts.Formula), new(AnnexTexts.Parts),
        ],
        Rows = [.. figures.Select(Row)],
    };

    private ImmutableArray<AnnexCell> Row(PrintedFigure printed)
    {
        var figure = printed.Figure;
        var of = figure.Of is [var first, ..] ? first : null;
        var cell = figure.Origin as CellOrigin;
        var computed = figure.Origin as ComputedOrigin;
        var released = figure.Origin as ReleasedOrigin;
        return
        [
            printed.Label,
            AnnexCell.Of(pages.Of(printed.Slide)),
            printed.Table is { } table ? AnnexTexts.Numbered(table + 1) : "",
            printed.Printed,
            figure.Figure.Number is { } number ? AnnexCell.Of(number, figure.Domain.Decimals, FigureUnits.Sign(figure)) with { Figure = figure, HasPlus = printed.Printed.StartsWith('+') } : AnnexCell.Empty with { Figure = figure },
            FigureUnits.Of(figure, assessed.Catalogue),
            of is null ? "" : assessed.Catalogue[of.Indicator].Label,
            of?.Indicator.Value ?? "",
            of is null ? "" : $"{FigureNames.Unit(assessed, of.Unit)} ({of.Unit})",
            AnnexCell.Of(figure.Of.IsEmpty ? null : figure.Of[^1].Year),
            cell is not null ? AnnexTexts.FromCell : computed is not null ? AnnexTexts.Computed : released is not null ? AnnexTexts.FromRelease : AnnexTexts.FromNowhere,
            cell?.File ?? "",
            AnnexCell.Of(cell?.Line),
            AnnexCell.Of(cell?.ColumnNumber),
            cell?.Column ?? "",
            cell?.Text ?? "",
            cell?.Source.Name ?? released?.ToString() ?? "",
            cell?.Source.ExportDate is { } date ? PolishDate.Short(date) : "",
            cell is not null && _files.TryGetValue(cell.File, out var file) ? file.Sha256 : "",
            computed?.Formula ?? "",
            computed is null ? "" : string.Join("; ", computed.Parts.Select(Part)),
        ];
    }

    private string Part(Observation part)
    {
        var printed = PrintedFigures.OfObservation(assessed, part, -1);
        var place = part.Origin switch
        {
            CellOrigin cell => string.Create(CultureInfo.InvariantCulture, $"{cell.File}, wiersz {cell.Line}, kolumna {cell.ColumnNumber}"),
            ReleasedOrigin released => released.ToString(),
            ComputedOrigin computed => computed.Formula + " " + string.Join("; ", computed.Parts.Select(Part)),
            _ => DeckTexts.NoData,
        };
        return AnnexTexts.Part(printed.Label, printed.Printed, place);
    }
}
