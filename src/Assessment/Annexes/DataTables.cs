using System.Collections.Immutable;
using Assessment.Composition;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Provenance;

namespace Assessment.Annexes;

/// <summary>Makes the annex's tables of those of the deck.</summary>
/// <param name="deck">The deck.</param>
/// <param name="pages">Where its slides stand.</param>
/// <param name="notes">Collects the notes.</param>
internal sealed class DataTables(Deck deck, DeckPages pages, AnnexNotes notes)
{
    private const int LongestSign = 4;

    /// <summary>A table of the deck as a sheet.</summary>
    /// <param name="printed">The table.</param>
    /// <param name="number">Its number from 1.</param>
    public AnnexTable Of(PrintedTable printed, int number)
    {
        var slide = deck.Slides[printed.Slide];
        var table = printed.Table;
        var numeric = table.Columns.Select((_, c) => c > 0 && IsNumeric(table, c)).ToArray();
        var remarks = table.Rows.Select(r => Remarks(table, r, numeric)).ToArray();
        var remarked = remarks.Any(r => r.Length > 0);
        var columns = table.Columns.Select((name, c) => new AnnexColumn(name, numeric[c]));
        return new()
        {
            Sheet = AnnexTexts.Numbered(number),
            Title = (printed.IsChart ? AnnexTexts.ChartTitle : "") + slide.Title + (slide.Subtitle is { Length: > 0 } subtitle ? $" – {subtitle}" : ""),
            Kind = printed.IsChart ? AnnexTexts.Chart : AnnexTexts.Table,
            Page = pages.Of(printed.Slide),
            Lines = [.. Lines(slide, printed, remarked, numeric)],
            Columns = [.. remarked ? columns.Append(new(Free(table)) { IsRemarks = true }) : columns],
            Rows = [.. table.Rows.Select((r, i) => Cells(r, numeric, remarked ? remarks[i] : null))],
        };
    }

    // The column of remarks must not bear the name of a column that the table has already.
    private static string Free(FlatTable table)
    {
        var name = AnnexTexts.Remarks;
        while (table.Columns.Contains(name, StringComparer.OrdinalIgnoreCase)) name += AnnexTexts.OfTheAnnex;
        return name;
    }

    private IEnumerable<string> Lines(Slide slide, PrintedTable printed, bool remarked, bool[] numeric)
    {
        yield return AnnexTexts.Place(pages.Of(printed.Slide), slide.Chapter);
        // The slide's legend of signs is said by the remarks of each row.
        var references = slide.Blocks.OfType<NoteBlock>().Select(n => n.Text.Plain)
            .Where(t => !t.StartsWith('„') && !t.StartsWith(DeckTexts.FlaggedYears, StringComparison.Ordinal)).Select(notes.Reference).ToArray();
        yield return references.Length > 0 ? AnnexTexts.NotesOf(string.Join(" ", references)) : AnnexTexts.NoNotes;
        if (slide.Blocks.OfType<SourceBlock>().FirstOrDefault() is { } source) yield return source.Text;
        if (remarked) yield return AnnexTexts.BlankLine;
        var words = printed.Table.Rows.Any(r => r.Cells.Where((_, c) => !numeric[c]).Any(c => string.IsNullOrWhiteSpace(c?.Text.Plain)));
        if (words) yield return AnnexTexts.BlankWords;
    }

    private static ImmutableArray<AnnexCell> Cells(FlatRow row, bool[] numeric, string? remark)
    {
        var cells = row.Cells.Select((cell, c) => c == 0 ? Head(row, cell) : Cell(cell, numeric[c]));
        return [.. remark is null ? cells : cells.Append(remark)];
    }

    // The first column says of which rows above a row is a part; a first column of ordinals stays a number.
    private static AnnexCell Head(FlatRow row, TableCell? cell) =>
        PrintedNumber.Read(cell?.Text.Plain ?? "") is { } number ? number : new AnnexCell(row.Label);

    private static AnnexCell Cell(TableCell? cell, bool numeric) => cell switch
    {
        null => AnnexCell.Empty,
        { Figure: { Figure.Number: { } number } figure } =>
            AnnexCell.Of(number, figure.Domain.Decimals, FigureUnits.Sign(figure)) with { Figure = figure, HasPlus = cell.Text.Plain.StartsWith('+'), Remark = Remark(cell, figure) },
        { Figure: { } missing } => AnnexCell.Empty with { Figure = missing, Remark = Remark(cell, missing) },
        _ when PrintedNumber.Read(cell.Text.Plain) is { } read => read,
        _ => numeric ? AnnexCell.Empty : new(cell.Text.Plain.Trim()),
    };

    private static bool IsNumeric(FlatTable table, int column)
    {
        var cells = table.Rows.Select(r => r.Cells[column]).OfType<TableCell>().Where(c => !string.IsNullOrWhiteSpace(c.Text.Plain)).ToArray();
        return cells.Length > 0
            && cells.Any(c => c.Figure is not null || PrintedNumber.Read(c.Text.Plain) is not null)
            && cells.All(c => c.Figure is not null || PrintedNumber.Read(c.Text.Plain) is not null || c.Text.Plain.Trim().Length <= LongestSign);
    }

    private string Remarks(FlatTable table, FlatRow row, bool[] numeric) =>
        string.Join("; ", row.Cells.SelectMany((cell, c) => cell is null ? [] : Remarks(cell, table.Columns[c], numeric[c])));

    private static string Remark(TableCell cell, CellFigure figure) => string.Join("; ", Explanations(cell, figure));

    private IEnumerable<string> Remarks(TableCell cell, string column, bool numeric)
    {
        if (cell.Figure is { } figure)
            foreach (var explanation in Explanations(cell, figure))
                yield return figure.Figure.HasNumber
                    ? AnnexTexts.NoteAt(column, notes.Reference(explanation))
                    : AnnexTexts.SignAt(column, cell.Text.Plain, notes.Reference(explanation));
        else if (numeric && cell.Text.Plain.Trim() is { Length: > 0 } text && PrintedNumber.Read(text) is null)
            yield return AnnexTexts.TextAt(column, text);
    }

    private static IEnumerable<string> Explanations(TableCell cell, CellFigure figure)
    {
        if (figure.Figure.Missing is { } reason) yield return DeckTexts.Explained(cell.Text.Plain, Meaning(cell.Text.Plain, reason));
        foreach (var flag in Enum.GetValues<FigureNotes>())
            if (flag is not (FigureNotes.None or FigureNotes.Forecast) && figure.Figure.Notes.HasFlag(flag)) yield return DeckTexts.Flag(flag);
        foreach (var version in figure.Origin?.Releases.Select(r => r.Source.Name).Distinct() ?? []) yield return DeckTexts.FromRelease(version);
    }

    private static string Meaning(string sign, MissingReason reason) => sign switch
    {
        DeckTexts.SmallBaseSign => DeckTexts.SmallBaseMeaning,
        DeckTexts.NoChangeSign => DeckTexts.NoChangeMeaning,
        _ => DeckTexts.Reason(reason),
    };
}
