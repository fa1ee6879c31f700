using System.Collections.Immutable;

namespace Assessment.Revisions;

/// <summary>Finds the same cells in two editions of the office's own tables: by what heads their rows and columns, wherever they stand.</summary>
/// <remarks>
/// A row or column that was only renamed is found by its order among those that have no counterpart, when both editions have equally many
/// of them. A table whose file is gone is found in a new file with the same column headers.
/// </remarks>
internal static class CellMatching
{
    /// <summary>The cells in pairs: the later ones in their order, then the earlier ones that are gone.</summary>
    /// <param name="earlier">Cells of the earlier edition.</param>
    /// <param name="later">Cells of the later edition.</param>
    /// <param name="byNamesOnly">True to find nothing that was renamed.</param>
    public static IEnumerable<(RecordedCell? Earlier, RecordedCell? Later)> Pairs(
        IEnumerable<RecordedCell> earlier, IEnumerable<RecordedCell> later, bool byNamesOnly = false)
    {
        var (before, after) = (Tables(earlier), Tables(later));
        var counterparts = Counterparts(before, after, byNamesOnly);
        foreach (var (file, cells) in after)
            foreach (var pair in Pairs(counterparts.TryGetValue(file, out var counterpart) ? before[counterpart] : [], cells, byNamesOnly)) yield return pair;
        foreach (var gone in before.Where(t => !counterparts.ContainsValue(t.Key)).SelectMany(t => t.Value)) yield return (gone, null);
    }

    private static Dictionary<string, ImmutableArray<RecordedCell>> Tables(IEnumerable<RecordedCell> cells) =>
        cells.GroupBy(c => c.File).ToDictionary(t => t.Key, t => t.ToImmutableArray());

    // The earlier file of each later one.
    private static Dictionary<string, string> Counterparts(
        Dictionary<string, ImmutableArray<RecordedCell>> before, Dictionary<string, ImmutableArray<RecordedCell>> after, bool byNamesOnly)
    {
        var found = after.Keys.Where(before.ContainsKey).ToDictionary(f => f, f => f);
        if (byNamesOnly) return found;
        foreach (var (file, cells) in after.Where(t => !found.ContainsKey(t.Key)))
            if (before.Keys.FirstOrDefault(f => !after.ContainsKey(f) && !found.ContainsValue(f) && Headers(before[f]).SequenceEqual(Headers(cells))) is { } moved)
                found[file] = moved;
        return found;
    }

    private static IEnumerable<string> Headers(ImmutableArray<RecordedCell> table) => table.DistinctBy(c => c.Column).OrderBy(c => c.Column).Select(c => c.Header);

    private static IEnumerable<(RecordedCell? Earlier, RecordedCell? Later)> Pairs(
        ImmutableArray<RecordedCell> earlier, ImmutableArray<RecordedCell> later, bool byNamesOnly)
    {
        var rows = Lines(earlier, later, c => c.Row, c => c.RowName, byNamesOnly);
        var columns = Lines(earlier, later, c => c.Column, c => c.Header, byNamesOnly);
        var before = earlier.ToDictionary(c => (c.Row, c.Column));
        foreach (var cell in later)
        {
            RecordedCell? same = null;
            if (rows.TryGetValue(cell.Row, out var row) && columns.TryGetValue(cell.Column, out var column)) before.Remove((row, column), out same);
            yield return (same, cell);
        }
        foreach (var gone in earlier.Where(c => before.ContainsKey((c.Row, c.Column)))) yield return (gone, null);
    }

    // The earlier row or column of each later one; of several with one name the first belongs to the first.
    private static Dictionary<int, int> Lines(
        ImmutableArray<RecordedCell> earlier, ImmutableArray<RecordedCell> later, Func<RecordedCell, int> place, Func<RecordedCell, string> name, bool byNamesOnly)
    {
        var (before, after) = (Named(earlier, place, name), Named(later, place, name));
        var found = after.Where(l => before.ContainsKey(l.Key)).ToDictionary(l => l.Value, l => before[l.Key]);
        int[] gone = [.. before.Values.Except(found.Values).Order()];
        int[] added = [.. after.Values.Except(found.Keys).Order()];
        if (!byNamesOnly && gone.Length == added.Length)
            foreach (var (was, now) in gone.Zip(added)) found[now] = was;
        return found;
    }

    private static Dictionary<(string Name, int Occurrence), int> Named(ImmutableArray<RecordedCell> table, Func<RecordedCell, int> place, Func<RecordedCell, string> name) =>
        table.DistinctBy(place).GroupBy(name).SelectMany(g => g.OrderBy(place).Select((c, i) => (Key: (g.Key, i), Place: place(c)))).ToDictionary(l => l.Key, l => l.Place);
}
