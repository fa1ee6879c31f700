using System.Collections.Immutable;
using System.Text;
using Assessment.Problems;
using CsvHelper;

namespace Assessment.Sources.Delimited;

/// <summary>Splits a text into rows and cells by RFC 4180, strictly.</summary>
internal static class RowParsing
{
    /// <summary>Splits a text, or reports the first place that breaks the rules or the limits.</summary>
    public static ParsedRows? Parse(
        string path, DecodedText text, char? given, DelimitedLimits limits, ProblemList problems, CancellationToken cancel)
    {
        var hint = SeparatorHint(text.Text);
        var body = text.Text.AsSpan(hint.Length);
        var delimiter = given ?? hint.Delimiter ?? DelimiterDetection.Detect(body);
        if (delimiter is '"' or '\r' or '\n' or (not '\t' and < ' ') or > '~')
        {
            problems.Error("csv.zly-separator", $"Znak „{delimiter}” nie może rozdzielać kolumn; oczekiwano ; albo , albo tabulatora, albo |.",
                new(path), "Popraw klucz separator w ocena.yaml.");
            return null;
        }

        var faults = new List<CsvMalformedRecord>();
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = limits.RecordBytes * 2, // letters of a single-byte set take two bytes in UTF-8
            DetectSeparatorHint = false,
            PoolStrings = true,
            OnMalformedRecord = faults.Add,
        };
        var rows = ImmutableArray.CreateBuilder<DelimitedRow>();
        var (cells, read) = (0L, 0);
        var lastLine = hint.Lines + 1;
        try
        {
            var utf8 = text.Utf8?[Encoding.UTF8.GetByteCount(text.Text.AsSpan(0, hint.Length))..] ?? Utf8(body);
            using var stream = new MemoryStream(utf8.Array!, utf8.Offset, utf8.Count, writable: false); // a segment made from an array has it
            using var reader = CsvReader.Create(stream, options);
            while (reader.Read())
            {
                if ((++read & 0x3FF) == 0) cancel.ThrowIfCancellationRequested();
                lastLine = (int)reader.LineNumber + hint.Lines;
                cells += reader.FieldCount;
                if (reader.FieldCount > limits.Columns || cells > limits.Cells)
                {
                    problems.Error("csv.za-duzo-komorek",
                        $"Tabela jest za duża: wiersz ma {reader.FieldCount} kolumn (dopuszczalne {limits.Columns}), a plik dotąd {cells} komórek (dopuszczalne {limits.Cells}).",
                        new(path, lastLine), "Sprawdź separator kolumn albo wyeksportuj mniejszy zakres.");
                    return null;
                }

                if (read > limits.Rows)
                {
                    problems.Error("csv.za-duzo-wierszy", $"Tabela jest za duża: ma więcej niż {limits.Rows} wierszy.", new(path, lastLine),
                        "Wyeksportuj mniejszy zakres, np. tylko jednostki i lata oceny.");
                    return null;
                }

                if (Row(reader, lastLine) is { } row) rows.Add(row);
            }
        }
        catch (CsvFormatException e)
        {
            problems.Error("csv.za-dlugi-wiersz",
                $"Wiersz tabeli jest dłuższy niż {limits.RecordBytes} bajtów; zapewne brakuje cudzysłowu zamykającego.",
                new(path, e.LineNumber > 0 ? (int)e.LineNumber + hint.Lines : lastLine), "Popraw cudzysłowy w tym wierszu.");
            return null;
        }

        return Report(faults, path, hint.Lines, problems) ? null : new(delimiter, rows.ToImmutable());
    }

    private static ArraySegment<byte> Utf8(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    private static DelimitedRow? Row(CsvReader reader, int line)
    {
        var cells = ImmutableArray.CreateBuilder<string>(reader.FieldCount);
        var blank = true;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var cell = reader.GetString(i);
            blank = blank && string.IsNullOrWhiteSpace(cell);
            cells.Add(cell);
        }

        return blank ? null : new(line, cells.MoveToImmutable());
    }

    /// <summary>Reports what breaks the quoting rules.</summary>
    /// <returns>True when one of them is an error.</returns>
    private static bool Report(List<CsvMalformedRecord> faults, string path, int hintLines, ProblemList problems)
    {
        var failed = false;
        foreach (var fault in faults)
        {
            var place = new Place(path, (int)fault.LineNumber + hintLines);
            switch (fault.Reason)
            {
                case CsvMalformedReason.StrayQuote:
                    problems.Warning("csv.cudzyslow-w-komorce",
                        "Komórka bez cudzysłowów zawiera cudzysłów w środku; odczytano go jako zwykły znak.", place,
                        "Sprawdź, czy kolumny tego wiersza nie są przesunięte.");
                    break;
                case CsvMalformedReason.UnterminatedQuote:
                    problems.Error("csv.niedomkniety-cudzyslow", "Cudzysłów otwarty w tym wierszu nie jest nigdzie zamknięty.", place,
                        "Dopisz cudzysłów zamykający albo wyeksportuj plik ponownie.");
                    failed = true;
                    break;
                default:
                    problems.Error("csv.tekst-po-cudzyslowie",
                        "Po cudzysłowie zamykającym stoi tekst zamiast separatora; zapewne w tym wierszu brakuje cudzysłowu.", place,
                        "Popraw cudzysłowy: w komórce w cudzysłowach cudzysłów zapisuje się podwójnie (\"\").");
                    failed = true;
                    break;
            }

            if (failed) return true;
        }

        return false;
    }

    /// <summary>A first line <c>sep=;</c>, which Excel writes and reads: its delimiter, its length with the line break, and the lines it takes.</summary>
    private static (char? Delimiter, int Length, int Lines) SeparatorHint(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        if (end < 0) end = text.Length;
        var line = text.AsSpan(0, end).TrimEnd(' ');
        if (line.Length >= 2 && line[0] == '"' && line[^1] == '"') line = line[1..^1];
        if (line.Length != 5 || !line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return (null, 0, 0);
        var length = end;
        if (length < text.Length && text[length] == '\r') length++;
        if (length < text.Length && text[length] == '\n') length++;
        return (line[4], length, 1);
    }
}
