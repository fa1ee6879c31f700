using System.Collections.Immutable;
using System.Globalization;
using Assessment.Indicators;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>The counts of a table of the office's own, and the sums that a reader finds in it.</summary>
/// <remarks>
/// A reader may know the sum of every column, whether the table prints it or not. Which columns and rows add up he sees from the
/// table itself: women and men give the total, „w tym” is a part of what stands before it, a row „Razem” sums up those above or below it.
/// </remarks>
internal sealed class TableCounts
{
    private const string IncludedWords = "w tym";
    private static readonly ImmutableArray<string> TotalWords = ["razem", "suma", "ogółem", "łącznie"];

    private readonly Dictionary<(int Row, int Column), decimal> _values = [];
    private readonly SortedDictionary<int, string> _rows = [];
    private readonly SortedDictionary<int, string> _columns = [];
    private readonly HashSet<int> _summed = [];
    private readonly ImmutableArray<int> _all;
    private readonly string _file;

    private TableCounts(ImmutableArray<(RecordedCell Cell, decimal? Number)> cells)
    {
        _file = cells[0].Cell.File;
        var below = cells.ToLookup(c => CountedWords.IsComputed(c.Cell.RowName));
        var columns = below[false].GroupBy(c => c.Cell.Column).ToLookup(g => IsCount([.. g]));
        foreach (var (cell, number) in columns[true].SelectMany(c => c))
        {
            if (number is { } known) _values[(cell.Row, cell.Column)] = known;
            _columns[cell.Column] = cell.Header;
            if (cell.IsTotal) _summed.Add(cell.Column);
            else _rows[cell.Row] = cell.RowName;
        }
        _all = [.. _values.Keys.Select(v => v.Row).Distinct().Order()];
        Dependent = [.. columns[false].SelectMany(c => c).Select(c => At(c.Cell.Row, c.Cell.Column))];
        DependentBelow = [.. below[true].Select(c => At(c.Cell.Row, c.Cell.Column))];
    }

    /// <summary>The counts.</summary>
    public IEnumerable<(CountCell Cell, decimal Number)> Values => _values.Select(v => (At(v.Key.Row, v.Key.Column), v.Value));

    /// <summary>The sums.</summary>
    /// <param name="told">Numbers that sentences of the document tell; a sum can be among them.</param>
    public IEnumerable<CountRelation> Relations(IReadOnlySet<decimal> told) =>
        [.. ColumnSums(told), .. AddedLines.Within(Columns), .. Included(), .. IncludedRows(), .. Subtotals()];

    /// <summary>Amounts, shares, means and changes: whoever reads one may compute the count of its row.</summary>
    public ImmutableArray<CountCell> Dependent { get; }

    /// <summary>The same in a row of their own: whoever reads one may compute the count of its column.</summary>
    public ImmutableArray<CountCell> DependentBelow { get; }

    private ImmutableArray<CountLine> Columns => [.. _columns.Keys.Select(Column).Where(l => l.Cells.Count > 0)];

    /// <summary>The counts of tables.</summary>
    /// <param name="cells">The cells of all tables, each with its true number; <c>null</c> where nobody knows it any more.</param>
    public static ImmutableArray<TableCounts> Of(IEnumerable<(RecordedCell Cell, decimal? Number)> cells) =>
        [.. cells.GroupBy(c => c.Cell.File).Select(t => new TableCounts([.. t]))];

    private static bool IsCount(ImmutableArray<(RecordedCell Cell, decimal? Number)> column) =>
        column[0].Cell.Kind == FigureKind.Count
        && column.All(c => c.Number is null || (c.Number >= 0 && c.Number == decimal.Truncate(c.Number.Value)))
        && !CountedWords.IsComputed(column[0].Cell.Header);

    private CountCell At(int row, int column) => CountCell.OfTable(_file, row, column);

    private CountLine Column(int column) =>
        new(_file, _all.Where(r => _values.ContainsKey((r, column))).ToDictionary(Text, r => (At(r, column), _values[(r, column)])));

    private static string Text(int place) => place.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<CountRelation> ColumnSums(IReadOnlySet<decimal> told) =>
        from column in _columns.Keys
        let rows = _rows.Keys.Where(r => _values.ContainsKey((r, column))).ToArray()
        where rows.Length > 0
        let sum = rows.Sum(r => _values[(r, column)])
        select new CountRelation([.. rows.Select(r => At(r, column))], null, sum, IsEquality: true)
        {
            IsPrinted = _summed.Contains(column) || told.Contains(sum),
        };

    private IEnumerable<CountRelation> Included() =>
        from part in Parts(_columns)
        from row in _all
        from relation in AtMost((row, part.Part), (row, part.Whole))
        select relation;

    private IEnumerable<CountRelation> IncludedRows() =>
        from part in Parts(_rows)
        from column in _columns.Keys
        from relation in AtMost((part.Part, column), (part.Whole, column))
        select relation;

    private static IEnumerable<(int Part, int Whole)> Parts(SortedDictionary<int, string> headings)
    {
        int? whole = null;
        foreach (var (place, heading) in headings)
            if (!IsIncluded(heading)) whole = place;
            else if (whole is { } of) yield return (place, of);
    }

    private static bool IsIncluded(string heading) => heading.TrimStart('-', '–', ' ').StartsWith(IncludedWords, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<CountRelation> AtMost((int Row, int Column) part, (int Row, int Column) whole)
    {
        if (_values.TryGetValue(part, out var number) && _values.TryGetValue(whole, out var total) && number <= total)
            yield return new([At(part.Row, part.Column)], At(whole.Row, whole.Column), total, IsEquality: false);
    }

    // Rows above or below a total, and the rows from „w tym” on below any row, where they give it in every column.
    private IEnumerable<CountRelation> Subtotals()
    {
        int[] rows = [.. _rows.Keys];
        for (var at = 0; at < rows.Length; at++)
        {
            var total = rows[at];
            var isTotal = TotalWords.Any(w => _rows[total].Contains(w, StringComparison.OrdinalIgnoreCase));
            var above = isTotal ? AddingUp(total, rows[..at].Reverse()) : [];
            var below = isTotal || (at + 1 < rows.Length && IsIncluded(_rows[rows[at + 1]])) ? AddingUp(total, rows[(at + 1)..]) : [];
            foreach (var parts in above.Concat(below).Where(p => AddUp(total, p)))
                foreach (var column in _columns.Keys.Where(c => _values.ContainsKey((total, c)))) yield return Sum(total, parts, column);
        }
    }

    private CountRelation Sum(int total, int[] parts, int column) => new(
        [.. parts.Where(r => _values.ContainsKey((r, column))).Select(r => At(r, column))], At(total, column), _values[(total, column)], IsEquality: true);

    // The neighbours of a row, one after the other, as far as they do not exceed it where it is greatest, each time they give it there.
    private IEnumerable<int[]> AddingUp(int total, IEnumerable<int> neighbours)
    {
        int[] known = [.. _columns.Keys.Where(c => _values.ContainsKey((total, c)))];
        if (known.Length == 0) yield break;
        var column = known.MaxBy(c => _values[(total, c)]);
        var left = _values[(total, column)];
        var parts = new List<int>();
        foreach (var row in neighbours)
        {
            parts.Add(row);
            left -= _values.GetValueOrDefault((row, column));
            if (left < 0) yield break;
            if (left == 0 && parts.Count > 1) yield return [.. parts];
        }
    }

    // True when the rows give the total in every column that has one, and not only in zeros. Blank cells add nothing.
    private bool AddUp(int total, int[] parts)
    {
        var lively = false;
        foreach (var column in _columns.Keys)
        {
            if (!_values.TryGetValue((total, column), out var sum)) continue;
            var numbers = parts.Where(p => _values.ContainsKey((p, column))).Select(p => _values[(p, column)]).ToArray();
            if (numbers.Length == 0 || numbers.Sum() != sum) return false;
            lively |= sum != 0;
        }
        return lively;
    }
}
