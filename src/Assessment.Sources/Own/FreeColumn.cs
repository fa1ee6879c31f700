using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Sources.Matching;
using Assessment.Sources.Numbers;

namespace Assessment.Sources.Own;

/// <summary>A column of a free table: words, or numbers of one format.</summary>
internal sealed class FreeColumn
{
    private static readonly string[] OrdinalHeaders = ["lp", "l p", "nr"];
    private static readonly string[] YearHeaders = ["rok", "lata"];

    private readonly ImmutableDictionary<int, decimal> _numbers;
    private readonly int _decimals;
    private readonly string _suffix;

    private FreeColumn(int index, string header, CellAlignment alignment, ImmutableDictionary<int, decimal> numbers, string suffix, bool isUndecided)
    {
        (Index, Header, Alignment, _numbers, _suffix, IsUndecided) = (index, header, alignment, numbers, suffix, isUndecided);
        _decimals = numbers.IsEmpty ? 0 : numbers.Values.Max(n => (int)n.Scale);
    }

    /// <summary>Its place in the row, from 0.</summary>
    public int Index { get; }

    /// <summary>Its header.</summary>
    public string Header { get; }

    /// <summary>How its cells stand.</summary>
    public CellAlignment Alignment { get; }

    /// <summary>True for a column of numbers.</summary>
    public bool IsNumeric => Alignment == CellAlignment.Right;

    /// <summary>True when the dot of a number may separate thousands or decimals, which is then a problem.</summary>
    public bool IsUndecided { get; }

    /// <summary>Reads a column; a text among numbers and an undecided dot are problems.</summary>
    public static FreeColumn Read(
        DelimitedFile file, DelimitedRow header, ImmutableArray<DelimitedRow> body, int index, FileSettings settings, ProblemList problems)
    {
        var title = OneLine(Cell(header, index));
        var key = NormalisedLabel.Of(title).Text;
        var filled = body.Where(r => !IsSign(Cell(r, index))).ToList();
        if (OrdinalHeaders.Contains(key) || YearHeaders.Contains(key)) return Words(CellAlignment.Center);
        if (filled.Count == 0 || filled.Exists(r => IsCode(Cell(r, index)))) return Words(CellAlignment.Left);

        var readings = filled.ConvertAll(r => (Row: r, Reading: PolishNumberParser.Parse(
            Cell(r, index), settings.DotSeparatesThousands, NumberSuffixes.Percent | NumberSuffixes.Zloty)));
        var numbers = readings.FindAll(r => r.Reading.Kind is NumberReadingKind.Number or NumberReadingKind.Ambiguous);
        if (numbers.Count * 2 <= filled.Count) return Words(CellAlignment.Left);

        foreach (var (row, _) in readings.Except(numbers))
            problems.Warning("tabela.tekst-w-kolumnie-liczb", $"W kolumnie liczb „{title}” stoi tekst „{Cell(row, index)}”.",
                new Place(file.Path, row.Line, index + 1, title), "Popraw wartość; brak danych zapisz kropką albo kreską.");
        var undecided = numbers.FindAll(r => r.Reading.Kind == NumberReadingKind.Ambiguous);
        if (undecided is [var (first, _), ..])
            problems.Error("tabela.kropka",
                $"Nie wiadomo, czy kropka w „{Cell(first, index)}” oddziela tysiące, czy części dziesiętne"
                + (undecided.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (takich wartości w kolumnie: {undecided.Count}).") : "."),
                new Place(file.Path, first.Line, index + 1, title),
                $"Wpisz w ocena.yaml:\npliki:\n  {MappingAdvice.Quoted(file.Path)}:\n    kropka: tysiace\nalbo „kropka: dziesietna”.");

        var values = numbers.Where(r => r.Reading.Number is not null).ToImmutableDictionary(r => r.Row.Line, r => r.Reading.Value);
        var cells = numbers.ConvertAll(r => Cell(r.Row, index));
        var suffix = cells.TrueForAll(c => c.EndsWith('%')) ? "%"
            : cells.TrueForAll(c => c.EndsWith("zł", StringComparison.OrdinalIgnoreCase)) ? PolishNumber.Space + "zł"
            : "";
        return new(index, title, CellAlignment.Right, values, suffix, undecided.Count > 0);

        FreeColumn Words(CellAlignment alignment) => new(index, title, alignment, ImmutableDictionary<int, decimal>.Empty, "", false);
    }

    /// <summary>A cell without outer blanks; empty where the row is shorter.</summary>
    public static string Cell(DelimitedRow row, int index) => index < row.Cells.Length ? row.Cells[index].Trim() : "";

    /// <summary>The cell's text.</summary>
    public string Text(DelimitedRow row) => OneLine(Cell(row, Index));

    /// <summary>The cell's number, or <c>null</c> for a blank, a sign or a text.</summary>
    public decimal? Number(DelimitedRow row) => _numbers.TryGetValue(row.Line, out var number) ? number : null;

    /// <summary>A number in the column's format.</summary>
    public string Format(decimal number) => PolishNumber.Text(number, _decimals) + _suffix;

    /// <summary>Why a column of numbers holds a sign of the form instead of a number; <c>null</c> for anything else.</summary>
    public MissingReason? Missing(DelimitedRow row) => (IsNumeric, Cell(row, Index)) switch
    {
        (true, ".") => MissingReason.NotReported,
        (true, "x" or "X") => MissingReason.NotApplicable,
        _ => null,
    };

    /// <summary>The cell as the page prints it.</summary>
    public string Print(DelimitedRow row) => Number(row) is not { } number ? Missing(row) is { } reason ? PolishNumber.Sign(reason) : Text(row)
        : _suffix.Length > 0 || !HasSuffix(row) ? Format(number)
        : PolishNumber.Text(number, _decimals) + (Cell(row, Index).EndsWith('%') ? "%" : PolishNumber.Space + "zł");

    /// <summary>The printed cell with its number or the reason why it has none; without a figure where it holds words.</summary>
    /// <param name="row">The row.</param>
    /// <param name="file">Path of the file.</param>
    /// <param name="source">The file as a source line names it.</param>
    public TableCell Printed(DelimitedRow row, string file, DataSource source)
    {
        Figure? figure = (Number(row), Missing(row)) switch
        {
            ({ } number, _) => Figure.Of(number),
            (_, { } reason) => Figure.None(reason),
            _ => null,
        };
        return TableCell.FromString(Print(row)) with
        {
            Figure = figure is { } known ? new(known, Domain, []) { Cell = new(file, row.Line, Header, Index + 1, source, Cell(row, Index)) } : null,
        };
    }

    private FigureDomain Domain => _suffix switch
    {
        "%" => new(FigureKind.Share, _decimals, MayBeNegative: true),
        "" => new(FigureKind.Count, _decimals, MayBeNegative: true, MayBeFractional: _decimals > 0),
        _ => new(FigureKind.Amount, _decimals, MayBeNegative: true),
    };

    private bool HasSuffix(DelimitedRow row) => !char.IsAsciiDigit(Cell(row, Index)[^1]);

    /// <summary>True for a blank and for the signs of a missing figure, however many dashes.</summary>
    private static bool IsSign(string cell) =>
        cell.All(c => c is '-' or '–' or '—') || cell is "." or "…" or "..." or "x" or "X" or "b.d." or "bd" or "*" or "#";

    /// <summary>True for digits that are a name: a code with a leading zero.</summary>
    private static bool IsCode(string cell) => cell is ['0', >= '0' and <= '9', ..] && cell.All(char.IsAsciiDigit);

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
