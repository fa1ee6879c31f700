using System.Collections.Immutable;
using System.Globalization;
using Assessment.Problems;
using Assessment.Sources.Delimited;

namespace Assessment.Sources.Bdl;

/// <summary>What the header of a BDL table says: which columns hold code and name, and where figures stand.</summary>
/// <remarks>A long (CREL) table has a column of values; a wide (CTAB) table has a column per combination of dimensions, year and unit.</remarks>
internal sealed record BdlHeader
{
    private static readonly string[] CodeNames = ["kod", "code"];
    private static readonly string[] NameNames = ["nazwa", "name"];
    private static readonly string[] YearNames = ["rok", "year"];
    private static readonly string[] ValueNames = ["wartosc", "wartość", "value"];
    private static readonly string[] MeasureNames = ["jednostka miary", "measure unit", "unit of measure", "unit"];
    private static readonly string[] AttributeNames = ["atrybut", "attribute", "attribute id", "id atrybutu"];

    /// <summary>The header row.</summary>
    public required DelimitedRow Row { get; init; }

    /// <summary>Column of the unit's code, from 0.</summary>
    public required int Code { get; init; }

    /// <summary>Column of the unit's name, from 0, or −1.</summary>
    public required int Name { get; init; }

    /// <summary>Column of the values of a long table, from 0; −1 for a wide one.</summary>
    public int Value { get; init; } = -1;

    /// <summary>Column of the year of a long table, or −1 when the case gives it.</summary>
    public int YearColumn { get; init; } = -1;

    /// <summary>Column of the unit of measure of a long table, or −1 when the case gives it.</summary>
    public int Measure { get; init; } = -1;

    /// <summary>Column of the attribute of a long table, or −1.</summary>
    public int Attribute { get; init; } = -1;

    /// <summary>Dimension columns of a long table, from 0.</summary>
    public ImmutableArray<int> Dimensions { get; init; } = [];

    /// <summary>Columns of figures of a wide table.</summary>
    public ImmutableArray<BdlColumn> Columns { get; init; } = [];

    /// <summary>True for a long (CREL) table.</summary>
    public bool IsLong => Value >= 0;

    /// <summary>Columns up to the last one with a name.</summary>
    public int Width => Row.Cells.Length - Row.Cells.Reverse().TakeWhile(string.IsNullOrWhiteSpace).Count();

    /// <summary>A year in a text, or <c>null</c>.</summary>
    public static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100
            ? year
            : null;

    /// <summary>Reads the header, or reports what it lacks.</summary>
    public static BdlHeader? Read(DelimitedFile file, FileSettings settings, ProblemList problems)
    {
        var row = file.Rows.Take(20).FirstOrDefault(r => Find(r, CodeNames) >= 0);
        if (row is null)
        {
            var first = file.Rows[0];
            problems.Error("bdl.nieznany-naglowek",
                $"Nie znaleziono nagłówka BDL: oczekiwano kolumn „Kod” i „Nazwa”, a plik zaczyna się od „{string.Join(" | ", first.Cells.Take(6))}”.",
                new(file.Path, first.Line, 1, first.Cells[0]),
                "Wyeksportuj tabelę z BDL jako CSV (relacyjny albo wielowymiarowy) i nie zmieniaj jej nagłówka.");
            return null;
        }

        var header = new BdlHeader { Row = row, Code = Find(row, CodeNames), Name = Find(row, NameNames), Value = Find(row, ValueNames) };
        return header.IsLong ? Long(header, file, settings, problems) : Wide(header, file, settings, problems);
    }

    private static BdlHeader? Long(BdlHeader header, DelimitedFile file, FileSettings settings, ProblemList problems)
    {
        var row = header.Row;
        var full = header with
        {
            YearColumn = Find(row, YearNames),
            Measure = Find(row, MeasureNames),
            Attribute = Find(row, AttributeNames),
        };
        int[] known = [full.Code, full.Name, full.Value, full.YearColumn, full.Measure, full.Attribute];
        full = full with
        {
            Dimensions = [.. Enumerable.Range(0, row.Cells.Length).Where(i => !known.Contains(i) && !string.IsNullOrWhiteSpace(row.Cells[i]))],
        };
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(row.Cells[i])) continue;
            var same = Enumerable.Range(0, i).FirstOrDefault(j => row.Cells[j].Trim().Equals(row.Cells[i].Trim(), StringComparison.OrdinalIgnoreCase), -1);
            if (same < 0) continue;
            Twice(row, same, i, file, problems);
            return null;
        }

        var complete = true;
        if (full.YearColumn < 0 && settings.Year is null) complete = MissingYear(file, row, problems);
        if (full.Measure < 0 && settings.UnitOfMeasure is null) complete = MissingMeasure(file, row, problems);
        return complete ? full : null;
    }

    private static BdlHeader? Wide(BdlHeader header, DelimitedFile file, FileSettings settings, ProblemList problems)
    {
        var row = header.Row;
        var columns = ImmutableArray.CreateBuilder<BdlColumn>();
        var seen = new Dictionary<(string, int), int>();
        var (complete, yearReported, measureReported, shortened) = (true, false, false, false);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (i == header.Code || i == header.Name || string.IsNullOrWhiteSpace(row.Cells[i])) continue;
            var parts = row.Cells[i].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var measure = parts.FirstOrDefault(p => p.StartsWith('[') && p.EndsWith(']'))?[1..^1] ?? settings.UnitOfMeasure;
            var yearPart = parts.LastOrDefault(p => Year(p) is not null);
            var year = yearPart is null ? settings.Year : Year(yearPart);
            if (year is null && !yearReported) complete = !(yearReported = !MissingYear(file, row, problems, i));
            if (measure is null && !measureReported) complete = !(measureReported = !MissingMeasure(file, row, problems, i));
            if (year is not { } known || measure is null) continue;
            shortened |= yearPart is null;
            var combination = BdlCombination.Of(
                parts.Where(p => !ReferenceEquals(p, yearPart) && !p.StartsWith('[')).Concat(settings.Dimensions));
            if (!seen.TryAdd((combination.Key, known), i))
            {
                Twice(row, seen[(combination.Key, known)], i, file, problems);
                complete = false;
            }

            columns.Add(new(i, row.Cells[i], combination, known, measure));
        }

        if (complete && columns.Count == 0)
        {
            problems.Error("bdl.nieznany-naglowek", "Nagłówek BDL nie ma ani kolumny „Wartosc”, ani kolumn z danymi za lata.",
                new(file.Path, row.Line), "Wyeksportuj tabelę z BDL ponownie, wybierając co najmniej jeden rok.");
            return null;
        }

        if (complete && shortened && settings.Dimensions.IsEmpty)
            problems.Information("bdl.skrocony-naglowek",
                "Nagłówek jest skrócony: rok i jednostkę miary podano w ocena.yaml, a dla wymiarów, których plik nie wymienia, przyjęto „ogółem”.",
                new(file.Path, row.Line), "Jeśli tabelę ograniczono np. do kobiet, podaj to w ocena.yaml (pliki → wymiary).");
        return complete ? header with { Columns = columns.ToImmutable() } : null;
    }

    private static int Find(DelimitedRow row, string[] names)
    {
        for (var i = 0; i < row.Cells.Length; i++)
            if (names.Contains(row.Cells[i].Trim(), StringComparer.OrdinalIgnoreCase)) return i;
        return -1;
    }

    private static bool MissingYear(DelimitedFile file, DelimitedRow row, ProblemList problems, int column = -1)
    {
        problems.Error("bdl.brak-roku", "Plik nie mówi, którego roku dotyczą dane: nagłówek nie zawiera roku ani kolumny „Rok”.",
            Place(file, row, column), "Podaj rok w ocena.yaml (pliki → rok) albo wyeksportuj tabelę z kolumną roku.");
        return false;
    }

    private static bool MissingMeasure(DelimitedFile file, DelimitedRow row, ProblemList problems, int column = -1)
    {
        problems.Error("bdl.brak-jednostki-miary", "Plik nie podaje jednostki miary danych.",
            Place(file, row, column), "Podaj ją w ocena.yaml (pliki → jednostka), np. osoba.");
        return false;
    }

    private static void Twice(DelimitedRow row, int first, int second, DelimitedFile file, ProblemList problems) =>
        problems.Error("bdl.kolumna-dwa-razy",
            $"Ta sama kolumna występuje dwa razy: „{row.Cells[first]}” (kolumna {first + 1}) i „{row.Cells[second]}” (kolumna {second + 1}).",
            Place(file, row, second), "Usuń jedną z tych kolumn albo wyeksportuj plik ponownie.");

    private static Place Place(DelimitedFile file, DelimitedRow row, int column) =>
        column < 0 ? new(file.Path, row.Line) : new(file.Path, row.Line, column + 1, row.Cells[column]);
}
