using System.Collections.Immutable;
using System.Globalization;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Delimited;
using Assessment.Territory;

namespace Assessment.Sources.Bdl;

/// <summary>A BDL export as a table of all its units, before a case picks its own.</summary>
public sealed class BdlTable
{
    private static readonly FigureDomain Anything = new(FigureKind.Ratio, 0, MayBeNegative: true, MayBeFractional: true);

    private readonly FileSettings _settings;
    private readonly Dictionary<string, BdlCombination> _combinations = new(StringComparer.Ordinal);

    private BdlTable(DelimitedFile file, BdlHeader header, ImmutableArray<BdlTableRow> rows, FileSettings settings) =>
        (File, Header, Rows, _settings) = (file, header, rows, settings);

    /// <summary>The file.</summary>
    public DelimitedFile File { get; }

    /// <summary>Its header.</summary>
    internal BdlHeader Header { get; }

    /// <summary>Its data rows.</summary>
    internal ImmutableArray<BdlTableRow> Rows { get; }

    /// <summary>Reads a table, long or wide, or reports why it is none.</summary>
    /// <param name="file">The decoded file.</param>
    /// <param name="settings">What the case says about it.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static BdlTable? Read(DelimitedFile file, FileSettings settings, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(problems);
        if (BdlHeader.Read(file, settings, problems) is not { } header || file.ReportHeaderOnly(header.Row, problems)) return null;

        var rows = ImmutableArray.CreateBuilder<BdlTableRow>(file.Rows.Length);
        foreach (var row in file.Rows.Where(r => r.Line > header.Row.Line))
        {
            if (!Fits(row, header))
            {
                problems.Error("bdl.przesuniete-komorki",
                    $"Wiersz ma {row.Cells.Length} komórek, a nagłówek {header.Row.Cells.Length}; nie wiadomo, które liczby należą do których kolumn.",
                    new(file.Path, row.Line), "Sprawdź separator i cudzysłowy w tym wierszu albo wyeksportuj plik ponownie.");
                return null;
            }

            var code = TerritorialCode.TryParse(row.Cells[header.Code].Trim(), out var parsed) ? parsed : (TerritorialCode?)null;
            rows.Add(new(row, code, header.Name >= 0 ? row.Cells[header.Name] : ""));
        }

        return new(file, header, rows.ToImmutable(), settings);
    }

    /// <summary>The figures of one year and combination by unit; see <see cref="FiguresByYear"/>. Empty for a year the table does not hold.</summary>
    /// <param name="year">The year.</param>
    /// <param name="dimensions">Dimension values in any order; <c>ogółem</c> need not be named.</param>
    public IReadOnlyDictionary<TerritorialCode, Figure> Figures(int year, params IEnumerable<string> dimensions) =>
        FiguresByYear(dimensions).GetValueOrDefault(year, ImmutableDictionary<TerritorialCode, Figure>.Empty);

    /// <summary>The figures of one combination by year and unit, zeros that mean missing data resolved; cells that hold no figure are left out.</summary>
    /// <param name="dimensions">Dimension values in any order; <c>ogółem</c> need not be named.</param>
    public IReadOnlyDictionary<int, IReadOnlyDictionary<TerritorialCode, Figure>> FiguresByYear(params IEnumerable<string> dimensions)
    {
        var wanted = BdlCombination.Of(dimensions);
        var years = new SortedDictionary<int, Dictionary<TerritorialCode, Figure>>();
        foreach (var row in Rows)
        {
            if (row.Code is not { } code) continue;
            var series = new List<(int Year, Figure Figure)>();
            foreach (var cell in Cells(row))
                if (cell.Combination == wanted && cell.Year is { } year && BdlFigure.Read(cell.Text, cell.Attribute, Anything).Figure is { } figure)
                    series.Add((year, figure));
            foreach (var (year, figure) in ZeroRuns.Resolve(code, Header.IsLong, series))
            {
                if (!years.TryGetValue(year, out var figures)) years[year] = figures = [];
                figures[code] = figure;
            }
        }

        return years.ToDictionary(y => y.Key, IReadOnlyDictionary<TerritorialCode, Figure> (y) => y.Value);
    }

    /// <summary>The cells of a row that hold figures.</summary>
    internal IEnumerable<BdlCell> Cells(BdlTableRow row)
    {
        var cells = row.Row.Cells;
        if (Header.IsLong)
        {
            yield return new(
                cells[Header.Value].Trim(),
                Header.Attribute >= 0 ? At(cells, Header.Attribute) : "",
                Combination(cells),
                Header.YearColumn >= 0 ? At(cells, Header.YearColumn) : _settings.Year!.Value.ToString(CultureInfo.InvariantCulture), // checked by the header
                Header.Measure >= 0 ? At(cells, Header.Measure) : _settings.UnitOfMeasure!, // checked by the header
                Header.Value + 1,
                Header.Row.Cells[Header.Value]);
            yield break;
        }

        foreach (var column in Header.Columns)
            yield return new(
                At(cells, column.Index), "", column.Combination, column.Year.ToString(CultureInfo.InvariantCulture), column.Measure,
                column.Index + 1, column.Name);
    }

    private BdlCombination Combination(ImmutableArray<string> cells)
    {
        var raw = string.Join(';', Header.Dimensions.Select(i => At(cells, i)));
        if (_combinations.TryGetValue(raw, out var known)) return known;
        return _combinations[raw] = BdlCombination.Of(Header.Dimensions.Select(i => At(cells, i)).Concat(_settings.Dimensions));
    }

    private static string At(ImmutableArray<string> cells, int index) => index < cells.Length ? cells[index].Trim() : "";

    /// <summary>True when the row has a cell for every named column and nothing behind them.</summary>
    /// <remarks>
    /// A row of a wide table that is as long as the names of the header, but ends in a blank cell as the header does, has lost a cell in its middle:
    /// its figures stand one column too far to the left. (In a long table such a shift puts text under „Wartosc”.)
    /// </remarks>
    private static bool Fits(DelimitedRow row, BdlHeader header)
    {
        var width = header.Width;
        if (row.Cells.Length < width) return false;
        if (!header.IsLong && row.Cells.Length == width && header.Row.Cells.Length > width && string.IsNullOrWhiteSpace(row.Cells[^1])) return false;
        for (var i = width; i < row.Cells.Length; i++)
            if (!string.IsNullOrWhiteSpace(row.Cells[i])) return false;
        return true;
    }
}
