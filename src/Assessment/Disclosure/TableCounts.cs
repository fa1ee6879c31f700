using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>The counts of a table of the office's own, and the sums that a reader finds in it.</summary>
/// <remarks>
/// A reader may know the sum of every column, whether the table prints it or not. Which columns and rows add up he sees from the
/// table itself: women and men give the total, „w tym” is a part of what stands before it, a row „Razem” sums up those above it.
/// </remarks>
internal sealed class TableCounts
{
    private const string IncludedWords = "w tym";
    private static readonly ImmutableArray<string> TotalWords = ["razem", "suma", "ogółem", "łącznie"];
    private static readonly ImmutableArray<string> DependentWords = ["zł", "kwot", "koszt", "wydat", "%", "udział"];

    private readonly Dictionary<(int Row, int Column), decimal> _values = [];
    private readonly Dictionary<int, string> _rows = [];
    private readonly SortedDictionary<int, string> _columns = [];
    private readonly HashSet<int> _summed = [];
    private readonly IReadOnlySet<decimal> _told;
    private readonly string _file;

    private TableCounts(ImmutableArray<(RecordedCell Cell, decimal? Number)> cells, IReadOnlySet<decimal> told)
    {
        _told = told;
        _file = cells[0].Cell.File;
        var columns = cells.GroupBy(c => c.Cell.Column).ToLookup(g => IsCount([.. g]));
        foreach (var (cell, number) in columns[true].SelectMany(c => c))
        {
            if (number is { } known) _values[(cell.Row, cell.Column)] = known;
            _columns[cell.Column] = cell.Header;
            if (cell.IsTotal) _summed.Add(cell.Column);
            else _rows[cell.Row] = cell.RowName;
        }
        Dependent = [.. columns[false].SelectMany(c => c).Select(c => CountCell.OfTable(_file, c.Cell.Row, c.Cell.Column))];
        Relations = [.. ColumnSums(), .. Across(), .. Included(), .. Subtotals()];
    }

    /// <summary>The counts.</summary>
    public IEnumerable<(CountCell Cell, decimal Number)> Values => _values.Select(v => (At(v.Key.Row, v.Key.Column), v.Value));

    /// <summary>The sums.</summary>
    public ImmutableArray<CountRelation> Relations { get; }

    /// <summary>Amounts, shares, means and changes: whoever reads one may compute the count of its row.</summary>
    public ImmutableArray<CountCell> Dependent { get; }

    /// <summary>The counts of tables.</summary>
    /// <param name="cells">The cells of all tables, each with its true number; <c>null</c> where nobody knows it any more.</param>
    /// <param name="told">Numbers that sentences of the document tell; a sum can be among them.</param>
    public static ImmutableArray<TableCounts> Of(IEnumerable<(RecordedCell Cell, decimal? Number)> cells, IReadOnlySet<decimal> told) =>
        [.. cells.GroupBy(c => c.Cell.File).Select(t => new TableCounts([.. t], told))];

    private static bool IsCount(ImmutableArray<(RecordedCell Cell, decimal? Number)> column) =>
        column[0].Cell.Kind == FigureKind.Count
        && column.All(c => c.Number is null || (c.Number >= 0 && c.Number == decimal.Truncate(c.Number.Value)))
        && !DependentWords.Any(w => column[0].Cell.Header.Contains(w, StringComparison.OrdinalIgnoreCase));

    private CountCell At(int row, int column) => CountCell.OfTable(_file, row, column);

    private IEnumerable<CountRelation> ColumnSums() =>
        from column in _columns.Keys
        let rows = _rows.Keys.ToArray()
        let sum = Sum(rows.Select(r => (r, column)))
        where sum is not null
        select new CountRelation([.. rows.Where(r => _values.ContainsKey((r, column))).Select(r => At(r, column))], null, sum.Value, IsEquality: true)
        {
            IsPrinted = _summed.Contains(column) || _told.Contains(sum.Value),
        };

    private IEnumerable<CountRelation> Across()
    {
        int[] columns = [.. _columns.Keys];
        foreach (var total in columns)
        {
            int[] others = [.. columns.Where(c => c != total)];
            var sums = others.Select(o => new[] { o }).Concat(Runs(others)).Concat(Pairs(others)).DistinctBy(p => string.Join(' ', p));
            foreach (var parts in sums.Where(p => AddUp(AllRows, r => (r, total), (r, c) => (r, c), p)))
                foreach (var row in AllRows.Where(r => _values.ContainsKey((r, total))))
                    yield return new([.. parts.Where(c => _values.ContainsKey((row, c))).Select(c => At(row, c))], At(row, total), _values[(row, total)], IsEquality: true);
        }
    }

    private IEnumerable<CountRelation> Included()
    {
        int? whole = null;
        foreach (var (column, header) in _columns)
        {
            if (!header.TrimStart().StartsWith(IncludedWords, StringComparison.OrdinalIgnoreCase)) whole = column;
            else if (whole is { } of)
                foreach (var row in AllRows)
                    if (_values.TryGetValue((row, column), out var part) && _values.TryGetValue((row, of), out var total) && part <= total)
                        yield return new([At(row, column)], At(row, of), total, IsEquality: false);
        }
    }

    private IEnumerable<CountRelation> Subtotals()
    {
        int[] rows = [.. _rows.Keys.Order()];
        int[] columns = [.. _columns.Keys];
        foreach (var total in rows.Where(r => TotalWords.Any(w => _rows[r].StartsWith(w, StringComparison.OrdinalIgnoreCase))))
            foreach (var parts in Runs([.. rows.Where(r => r < total)]).Where(p => p[^1] == rows.LastOrDefault(r => r < total) && AddUp(columns, c => (total, c), (c, r) => (r, c), p)))
                foreach (var column in columns.Where(c => _values.ContainsKey((total, c))))
                    yield return new([.. parts.Where(r => _values.ContainsKey((r, column))).Select(r => At(r, column))], At(total, column), _values[(total, column)], IsEquality: true);
    }

    private int[] AllRows => [.. _values.Keys.Select(v => v.Row).Distinct().Order()];

    // True when the parts give the total along every line that has one, and not only in zeros.
    private bool AddUp(int[] lines, Func<int, (int Row, int Column)> total, Func<int, int, (int Row, int Column)> part, int[] parts)
    {
        var lively = false;
        foreach (var line in lines)
        {
            if (!_values.TryGetValue(total(line), out var sum)) continue;
            if (Sum(parts.Select(p => part(line, p))) != sum) return false;
            lively |= sum != 0;
        }
        return lively;
    }

    // Blank cells add nothing; without any number there is no sum.
    private decimal? Sum(IEnumerable<(int Row, int Column)> places)
    {
        decimal[] numbers = [.. places.Where(_values.ContainsKey).Select(p => _values[p])];
        return numbers.Length == 0 ? null : numbers.Sum();
    }

    // Neighbours: two or more, one after the other.
    private static IEnumerable<int[]> Runs(int[] places) =>
        from first in Enumerable.Range(0, places.Length)
        from count in Enumerable.Range(2, Math.Max(0, places.Length - first - 1))
        select places[first..(first + count)];

    private static IEnumerable<int[]> Pairs(int[] places) =>
        places.SelectMany((one, i) => places[(i + 1)..].Select(other => new[] { one, other }));
}
