using System.Collections.Immutable;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>The sums that a reader finds when he lays the office's own tables side by side: quarters and their year, women in one and all in another.</summary>
/// <remarks>
/// Tables are joined by what heads their rows, without its notes; a table that has villages for columns by its headers. A name that heads
/// several rows of a table joins nothing.
/// </remarks>
internal static class JoinedTables
{
    private const int LeastShared = 3;

    /// <summary>The sums over several tables.</summary>
    /// <param name="cells">The cells of all tables.</param>
    /// <param name="values">The counts among them.</param>
    public static IEnumerable<CountRelation> Of(IEnumerable<RecordedCell> cells, IReadOnlyDictionary<CountCell, decimal> values)
    {
        var counted = cells.Select(c => (Cell: c, At: c.Count)).Where(c => values.ContainsKey(c.At))
            .GroupBy(c => c.Cell.File).ToArray();
        var upright = counted.SelectMany(t => Lines(t, c => c.Column, c => c.Head)).ToArray();
        var lying = from table in counted
                    let headers = table.Select(c => c.Cell.Header.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase)
                    where upright.Any(l => l.File != table.Key && l.Cells.Keys.Count(headers.Contains) >= LeastShared)
                    from line in Lines(table, c => c.Row, c => c.Header.Trim())
                    select line;
        ImmutableArray<CountLine> lines = [.. upright, .. lying];
        return lines.DistinctBy(l => l.File).Take(2).Count() < 2 ? [] : AddedLines.Across(lines);

        IEnumerable<CountLine> Lines(IEnumerable<(RecordedCell Cell, CountCell At)> table, Func<RecordedCell, int> place, Func<RecordedCell, string> name) =>
            from line in table.GroupBy(c => place(c.Cell))
            orderby line.Key
            let named = line.GroupBy(c => name(c.Cell), StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0 && g.Count() == 1).Select(g => g.Single())
            let places = named.ToDictionary(c => name(c.Cell), c => (c.At, values[c.At]), StringComparer.OrdinalIgnoreCase)
            where places.Count >= LeastShared
            select new CountLine(line.First().Cell.File, places);
    }
}
