using System.Collections.Immutable;

namespace Assessment.Disclosure;

/// <summary>Which counts are hidden: the small ones, and others without which the small ones could be computed back.</summary>
/// <param name="Primary">Small counts that can point at a person.</param>
/// <param name="Secondary">Counts hidden only to protect them.</param>
/// <param name="Unprotected">Small counts that stay computable whatever is hidden; empty when the protection is whole.</param>
public sealed record Suppression(ImmutableHashSet<CountCell> Primary, ImmutableHashSet<CountCell> Secondary, ImmutableArray<CountCell> Unprotected)
{
    /// <summary>Nothing is hidden.</summary>
    public static Suppression None { get; } = new([], [], []);

    /// <summary>Small counts that stay computable for whoever knows a sum that no edition prints.</summary>
    public ImmutableArray<CountCell> Guessable { get; init; } = [];

    /// <summary>Small counts that an earlier released version published: they are hidden, but not from who has that version.</summary>
    public ImmutableArray<CountCell> Exposed { get; init; } = [];

    /// <summary>Every hidden count.</summary>
    public ImmutableHashSet<CountCell> Hidden => Primary.Union(Secondary);

    /// <summary>Solves the protection over all tables together.</summary>
    /// <param name="counts">All counts that the deck could print.</param>
    /// <param name="primary">The small ones.</param>
    /// <remarks>
    /// As long as hidden counts have only one possible value, one more count is hidden for each that no other of them protects: one that
    /// stands in a sum with it, first those that an earlier version hid, then parts before totals and zeros, then those whose other sums hide
    /// something already, then the smallest; never one that an earlier version published. It ends, because every step hides a count more.
    /// With a count go the amounts, shares, means and changes beside or below it.
    /// </remarks>
    public static Suppression Of(PublishedCounts counts, IEnumerable<CountCell> primary)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var small = primary.ToImmutableHashSet();
        var sums = counts.Relations.Where(r => r.IsEquality).SelectMany(r => r.Cells.Select(c => (Cell: c, Sum: r))).ToLookup(c => c.Cell, c => c.Sum);
        var hidden = Evidently(counts, sums, small);
        var recovered = DisclosureAttack.Recovered(counts, hidden);
        while (More() is { IsEmpty: false } more)
        {
            var before = hidden;
            hidden = Evidently(counts, sums, hidden.Union(more));
            recovered = DisclosureAttack.Recovered(counts, hidden, asked: recovered.Concat(hidden.Except(before)).ToHashSet());
        }
        return Found(recovered);

        // One for each recovered count that stands in no sum with another: what protects that one may protect it too.
        ImmutableHashSet<CountCell> More()
        {
            var (more, seen) = (ImmutableHashSet<CountCell>.Empty, new HashSet<CountCell>());
            foreach (var count in recovered)
            {
                var beside = counts.Relations.Where(r => r.Cells.Contains(count)).SelectMany(r => r.Cells).ToArray();
                if (!beside.Any(c => c != count && (seen.Contains(c) || more.Contains(c))) && Protector(counts, sums, hidden.Union(more), count) is { } protector)
                    more = more.Add(protector);
                seen.Add(count);
            }
            return more;
        }

        Suppression Found(ImmutableArray<CountCell> recovered)
        {
            var printed = recovered.IsEmpty ? [] : DisclosureAttack.Recovered(counts, hidden, printedOnly: true);
            return new(small, hidden.Except(small).Union(Beside(hidden)), printed)
            {
                Guessable = [.. recovered.Except(printed)],
                Exposed = [.. small.Where(counts.Known.Contains).OrderBy(c => c.ToString(), StringComparer.Ordinal)],
            };
        }

        IEnumerable<CountCell> Beside(ImmutableHashSet<CountCell> all)
        {
            var rows = all.Where(c => c.File.Length > 0).Select(c => (c.File, c.Row)).ToHashSet();
            var columns = all.Where(c => c.File.Length > 0).Select(c => (c.File, c.Column)).ToHashSet();
            return [.. counts.Dependent.Where(c => rows.Contains((c.File, c.Row))), .. counts.DependentBelow.Where(c => columns.Contains((c.File, c.Column)))];
        }
    }

    // A sum with a single unknown gives it back without any solving: one more of its counts is hidden until there is no such sum.
    private static ImmutableHashSet<CountCell> Evidently(PublishedCounts counts, ILookup<CountCell, CountRelation> sums, ImmutableHashSet<CountCell> hidden)
    {
        var open = counts.Relations.Where(r => r.IsEquality).ToArray();
        while (true)
        {
            var before = hidden.Count;
            foreach (var sum in open.Where(r => r.Cells.Count(c => IsUnknown(counts, hidden, c)) == 1))
                if (Best(counts, sums, hidden, [sum]) is { } more) hidden = hidden.Add(more);
            if (hidden.Count == before) return hidden;
        }
    }

    private static bool IsUnknown(PublishedCounts counts, ImmutableHashSet<CountCell> hidden, CountCell cell) =>
        (hidden.Contains(cell) || counts.Withheld.Contains(cell)) && !counts.Known.Contains(cell);

    // From the sums of the recovered count itself, that one first in which the hidden counts have the least room; then from further ones.
    private static CountCell? Protector(PublishedCounts counts, ILookup<CountCell, CountRelation> sums, ImmutableHashSet<CountCell> hidden, CountCell recovered)
    {
        var own = counts.Relations.Where(r => r.Cells.Contains(recovered))
            .OrderBy(r => r.IsEquality ? 0 : 1).ThenBy(r => r.Cells.Where(c => IsUnknown(counts, hidden, c)).Sum(c => counts.Values[c] - 1));
        if (own.Select(r => Best(counts, sums, hidden, [r])).FirstOrDefault(c => c is not null) is { } near) return near;
        var reached = Connected(counts, hidden, recovered);
        return Best(counts, sums, hidden, counts.Relations.Where(r => r.Cells.Any(reached.Contains)));
    }

    private static CountCell? Best(PublishedCounts counts, ILookup<CountCell, CountRelation> sums, ImmutableHashSet<CountCell> hidden, IEnumerable<CountRelation> relations) =>
        relations
            .SelectMany(r => r.Cells.Select(c => (Cell: c, IsTotal: c == r.Total, r.IsEquality)))
            .Where(c => c.Cell.IsCurrent && !hidden.Contains(c.Cell) && !counts.Known.Contains(c.Cell))
            .OrderBy(c => c.IsEquality ? 0 : 1)
            .ThenBy(c => counts.Editions.Any(e => e.Hidden.Contains(c.Cell)) ? 0 : 1)
            .ThenBy(c => counts.Values[c.Cell] == 0 ? 2 : c.IsTotal ? 1 : 0)
            .ThenBy(c => sums[c.Cell].Count(r => r.Parts.Length > 1 && !r.Cells.Any(o => IsUnknown(counts, hidden, o))))
            .ThenBy(c => counts.Values[c.Cell])
            .ThenBy(c => c.Cell.ToString(), StringComparer.Ordinal)
            .Select(c => (CountCell?)c.Cell)
            .FirstOrDefault();

    // The hidden counts whose values hang together with one of them: those of its own sums, of their sums, and so on.
    private static HashSet<CountCell> Connected(PublishedCounts counts, ImmutableHashSet<CountCell> hidden, CountCell start)
    {
        var reached = new HashSet<CountCell> { start };
        hidden = hidden.Union(counts.Withheld);
        var sums = counts.Relations.Where(r => r.Cells.Any(hidden.Contains)).ToArray();
        while (true)
        {
            var before = reached.Count;
            foreach (var sum in sums.Where(s => s.Cells.Any(reached.Contains))) reached.UnionWith(sum.Cells.Where(hidden.Contains));
            if (reached.Count == before) return reached;
        }
    }
}
