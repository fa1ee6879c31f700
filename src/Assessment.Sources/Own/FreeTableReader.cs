using System.Collections.Immutable;
using System.Globalization;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Disclosure;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;

namespace Assessment.Sources.Own;

/// <summary>Reads a table of the office's own that goes to a slide as it is.</summary>
/// <remarks>
/// Lines that begin with <c>#</c> are left out, the first other line is the header. Columns of numbers stand to the right and are printed
/// in Polish format with equal decimals; columns headed <c>Lp.</c> or <c>Rok</c> stay as they are. A total row – named in the case, or a
/// last row that begins with Razem, Suma or Ogółem – is marked and its sums are checked; so are the rows of a column headed so. Text is never
/// computed: <c>=A1</c> stays <c>=A1</c>.
/// </remarks>
public static class FreeTableReader
{
    /// <summary>Reads a file; a table that cannot be printed is a problem and <c>null</c>.</summary>
    public static (FreeTable? Table, InputFile File) Read(DelimitedFile file, FileSettings settings, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(problems);

        var source = OwnSource.Of(file, settings);
        var rows = file.Rows.Where(r => !Comments.IsComment(r)).ToList();
        var body = rows.Skip(1).ToImmutableArray();
        var table = Table();
        return (table, new(file.Path, file.Size, file.Sha256, file.Encoding, file.Delimiter, body.Length, table is null ? 0 : body.Length, source));

        FreeTable? Table()
        {
            if (rows.Count == 0)
            {
                problems.Error("tabela.pusta", "Plik nie ma żadnego wiersza; oczekiwano nagłówka i wierszy tabeli.", new Place(file.Path),
                    "Uzupełnij plik albo usuń go z folderu oceny.");
                return null;
            }
            var header = rows[0];
            var width = rows.Max(Width);
            if (!IsWellFormed(file, header, body, width, problems)) return null;

            var columns = Enumerable.Range(0, width).Select(i => FreeColumn.Read(file, header, body, i, settings, problems)).ToImmutableArray();
            if (columns.Any(c => c.IsUndecided)) return null;
            var total = TotalRow(file, header, body, columns, settings, problems);
            var sums = new FreeTableSums(file, body, columns);
            if (total is { } at) sums.CheckRow(at, problems);
            sums.CheckColumns(problems);
            return new(
                file.Path,
                [.. columns.Select(c => new TableColumn(c.Alignment))],
                [.. columns.Select(c => c.Header)],
                [.. body.Select((row, r) => new TableRow([.. columns.Select(c => c.Printed(row, file.Path, source))], r == total ? RowStyle.Total : RowStyle.Plain))],
                [.. body.Select(r => r.Line)],
                source)
            { IsByLocality = columns.Any(c => !c.IsNumeric && Localities.IsHeader(c.Header)) };
        }
    }

    private static bool IsWellFormed(DelimitedFile file, DelimitedRow header, ImmutableArray<DelimitedRow> body, int width, ProblemList problems)
    {
        if (body.IsEmpty)
        {
            problems.Error("tabela.sam-naglowek", "Pod nagłówkiem nie ma żadnego wiersza.", new Place(file.Path, header.Line), "Uzupełnij tabelę albo usuń plik z folderu oceny.");
            return false;
        }
        var named = Width(header);
        if (body.FirstOrDefault(r => Width(r) > header.Cells.Length) is { } wide)
        {
            problems.Error("tabela.nadmiarowe-komorki",
                string.Create(CultureInfo.InvariantCulture, $"Wiersz ma {Width(wide)} komórek, a nagłówek {named}."),
                new Place(file.Path, wide.Line, named + 1), "Dopisz nagłówek kolumny, a tekst z separatorem w środku ujmij w cudzysłów.");
            return false;
        }
        foreach (var narrow in body.Where(r => r.Cells.Length < named && Width(r) > 0))
            problems.Warning("tabela.brakujace-komorki",
                string.Create(CultureInfo.InvariantCulture, $"Wiersz ma {narrow.Cells.Length} komórek, a nagłówek {named}; wartości mogą stać nie w swoich kolumnach."),
                new Place(file.Path, narrow.Line, narrow.Cells.Length), "Dopisz brakujące separatory w miejscu pustych komórek.");
        for (var i = 0; i < width; i++)
            if (FreeColumn.Cell(header, i).Length == 0 && body.FirstOrDefault(r => FreeColumn.Cell(r, i).Length > 0) is { } filled)
                problems.Warning("tabela.kolumna-bez-naglowka",
                    string.Create(CultureInfo.InvariantCulture, $"Kolumna {i + 1} nie ma nagłówka, a w wierszu {filled.Line} stoi w niej „{FreeColumn.Cell(filled, i)}”."),
                    new Place(file.Path, header.Line, i + 1), "Wpisz nagłówek kolumny.");
        return true;
    }

    private static int? TotalRow(
        DelimitedFile file, DelimitedRow header, ImmutableArray<DelimitedRow> body, ImmutableArray<FreeColumn> columns, FileSettings settings, ProblemList problems)
    {
        if (settings.TotalRow is { } wanted)
        {
            var key = NormalisedLabel.Of(wanted);
            for (var r = body.Length - 1; r >= 0; r--)
                if (columns.Any(c => !c.IsNumeric && NormalisedLabel.Of(c.Text(body[r])) == key)) return r;
            problems.Warning("tabela.brak-wiersza-sumy", $"W tabeli nie ma wiersza „{wanted}”, który ocena.yaml nazywa wierszem sumy.",
                new Place(file.Path, header.Line), "Popraw wiersz_sumy w ocena.yaml (pliki) albo usuń ten klucz.");
            return null;
        }
        var lead = columns.Select(c => c.Text(body[^1])).FirstOrDefault(t => t.Length > 0) ?? "";
        return FreeTableSums.IsTotal(lead) ? body.Length - 1 : null;
    }

    private static int Width(DelimitedRow row)
    {
        var width = row.Cells.Length;
        while (width > 0 && string.IsNullOrWhiteSpace(row.Cells[width - 1])) width--;
        return width;
    }
}
