namespace Assessment.Disclosure;

/// <summary>Finds lines of counts that add up to another line: that a reader finds by trying, whatever they are called.</summary>
/// <remarks>Tried are a line for itself, two lines, and neighbours of one table. Blank places add nothing.</remarks>
internal static class AddedLines
{
    // No table of an office has more neighbours that make a sum; a wider one must not stop the program.
    private const int MostNeighbours = 300;

    /// <summary>The sums in one table: they hold in each of its lines.</summary>
    /// <param name="lines">Its columns, in their order.</param>
    public static IEnumerable<CountRelation> Within(IReadOnlyList<CountLine> lines) =>
        Sums(lines).Where(s => Fits(s.Total, s.Parts, out var all, out var lively) && all && lively > 0).SelectMany(s => Relations(s.Total, s.Parts));

    /// <summary>The sums over several tables: they hold at three shared places or more, at two of them not in zeros only.</summary>
    /// <param name="lines">The columns of all tables, those of one table together and in their order.</param>
    public static IEnumerable<CountRelation> Across(IReadOnlyList<CountLine> lines) =>
        Sums(lines).Where(s => s.Parts.Any(p => p.File != s.Total.File)
                && s.Total.Cells.Keys.Count(k => s.Parts.Any(p => p.Cells.ContainsKey(k))) >= 3
                && Fits(s.Total, s.Parts, out _, out var lively) && lively >= 2)
            .SelectMany(s => Relations(s.Total, s.Parts));

    private static IEnumerable<(CountLine Total, CountLine[] Parts)> Sums(IReadOnlyList<CountLine> lines)
    {
        foreach (var total in lines)
        {
            // Most sums fail already where the total is greatest.
            var (place, (_, sum)) = total.Cells.MaxBy(c => c.Value.Number);
            if (sum == 0) continue;
            var parts = lines.Where(l => l != total).Select(l => (Line: l, Number: l.Cells.TryGetValue(place, out var at) ? at.Number : 0)).Where(p => p.Number <= sum).ToArray();
            var byNumber = Enumerable.Range(0, parts.Length).ToLookup(p => parts[p].Number);
            foreach (var part in byNumber[sum]) yield return (total, [parts[part].Line]);
            for (var first = 0; first < parts.Length; first++)
            {
                foreach (var other in byNumber[sum - parts[first].Number].Where(o => o > first)) yield return (total, [parts[first].Line, parts[other].Line]);
                var added = parts[first].Number;
                for (var last = first + 1; last < Math.Min(parts.Length, first + MostNeighbours) && parts[last].Line.File == parts[first].Line.File; last++)
                {
                    added += parts[last].Number;
                    if (added > sum) break;
                    if (added == sum && last > first + 1) yield return (total, [.. parts[first..(last + 1)].Select(p => p.Line)]);
                }
            }
        }
    }

    private static bool Fits(CountLine total, CountLine[] parts, out bool everywhere, out int lively)
    {
        (everywhere, lively) = (true, 0);
        foreach (var (place, (_, sum)) in total.Cells)
        {
            var (added, found) = (0m, false);
            foreach (var part in parts)
                if (part.Cells.TryGetValue(place, out var at)) (added, found) = (added + at.Number, true);
            if (found && added != sum) return false;
            everywhere &= found;
            if (found && sum != 0) lively++;
        }
        return true;
    }

    private static IEnumerable<CountRelation> Relations(CountLine total, CountLine[] parts) =>
        from at in total.Cells
        let added = parts.Where(p => p.Cells.ContainsKey(at.Key)).Select(p => p.Cells[at.Key].Cell).ToArray()
        where added.Length > 0
        select new CountRelation([.. added], at.Value.Cell, at.Value.Number, IsEquality: true);
}
