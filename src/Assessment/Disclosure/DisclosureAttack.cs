using System.Collections.Immutable;
using System.Numerics;

namespace Assessment.Disclosure;

/// <summary>What a reader can compute about hidden counts from everything that is published.</summary>
public static class DisclosureAttack
{
    /// <summary>The hidden counts that only one whole number fits, those that only earlier versions hid among them.</summary>
    /// <param name="counts">All counts and their relations.</param>
    /// <param name="hidden">The hidden ones.</param>
    /// <param name="printedOnly">True for an attacker who knows no total that is printed nowhere.</param>
    /// <param name="asked">The hidden counts in question; <c>null</c> for all. Hiding more never gives back a count that was safe before.</param>
    /// <remarks>
    /// The attacker has the earlier released versions too: what they published is known to him and not counted as recovered. As long as no
    /// zero is hidden, whoever reads a hidden count knows that it is at least 1. Counts that no sum ties together are solved apart.
    /// </remarks>
    public static ImmutableArray<CountCell> Recovered(
        PublishedCounts counts, IReadOnlySet<CountCell> hidden, bool printedOnly = false, IReadOnlySet<CountCell>? asked = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(hidden);
        var unknowns = hidden.Where(counts.Values.ContainsKey).Concat(counts.Withheld).Where(c => !counts.Known.Contains(c)).ToHashSet();
        var least = unknowns.Any(c => counts.Values[c] == 0) ? 0 : 1;
        var relations = counts.Relations.Where(r => (r.IsPrinted || !printedOnly) && r.Cells.Any(unknowns.Contains));
        return
        [
            .. Systems(relations, unknowns).SelectMany(s => Determined(counts, s, unknowns, least, asked ?? unknowns))
                .OrderBy(c => c.ToString(), StringComparer.Ordinal),
        ];
    }

    // The relations, by the unknowns that hang together.
    private static IEnumerable<CountRelation[]> Systems(IEnumerable<CountRelation> relations, HashSet<CountCell> unknowns)
    {
        var parents = unknowns.ToDictionary(u => u, u => u);
        CountRelation[] all = [.. relations];
        foreach (var relation in all)
        {
            var root = Root(relation.Cells.First(unknowns.Contains));
            foreach (var cell in relation.Cells.Where(unknowns.Contains)) parents[Root(cell)] = root;
        }
        return all.GroupBy(r => Root(r.Cells.First(unknowns.Contains))).Select(g => g.ToArray());

        CountCell Root(CountCell cell)
        {
            while (parents[cell] != cell) cell = parents[cell] = parents[parents[cell]];
            return cell;
        }
    }

    private static IEnumerable<CountCell> Determined(
        PublishedCounts counts, CountRelation[] relations, HashSet<CountCell> unknowns, int least, IReadOnlySet<CountCell> asked)
    {
        CountCell[] cells = [.. relations.SelectMany(r => r.Cells).Where(unknowns.Contains).Distinct().OrderBy(c => c.ToString(), StringComparer.Ordinal)];
        if (!cells.Any(asked.Contains)) return [];
        var number = cells.Select((cell, i) => (cell, i)).ToDictionary(u => u.cell, u => u.i);
        var bounds = new LinearBounds(cells.Length, [.. relations.Select(r => Constraint(r, counts, number, least))]);
        var truth = cells.Select(c => new BigInteger(counts.Values[c] - least)).ToArray();
        return bounds.Determined(truth, [.. Enumerable.Range(0, cells.Length).Where(i => asked.Contains(cells[i]))]).Select(i => cells[i]);
    }

    // Unknowns are counted from the least value, so that all of them are non-negative.
    private static LinearConstraint Constraint(CountRelation relation, PublishedCounts counts, Dictionary<CountCell, int> number, int least)
    {
        var terms = ImmutableArray.CreateBuilder<(int, int)>();
        var value = relation.Total is { } total && number.TryGetValue(total, out var unknown) ? Unknown(unknown, -1) : relation.TotalValue;
        foreach (var part in relation.Parts)
            if (number.TryGetValue(part, out var hidden)) value -= relation.Factor * Unknown(hidden, relation.Factor);
            else value -= relation.Factor * counts.Values[part];
        return new(terms.ToImmutable(), new BigInteger(value), relation.IsEquality);

        decimal Unknown(int index, int coefficient)
        {
            terms.Add((index, coefficient));
            return least;
        }
    }
}
