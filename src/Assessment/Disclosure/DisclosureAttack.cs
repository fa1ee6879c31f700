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
    /// <remarks>
    /// The attacker has the earlier released versions too: what they published is known to him and not counted as recovered. As long as no
    /// zero is hidden, whoever reads a hidden count knows that it is at least 1.
    /// </remarks>
    public static ImmutableArray<CountCell> Recovered(PublishedCounts counts, IReadOnlySet<CountCell> hidden, bool printedOnly = false)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(hidden);
        var unknowns = hidden.Where(counts.Values.ContainsKey).Concat(counts.Withheld).Where(c => !counts.Known.Contains(c)).Distinct().OrderBy(c => c.ToString(), StringComparer.Ordinal).ToImmutableArray();
        var number = unknowns.Select((cell, i) => (cell, i)).ToDictionary(u => u.cell, u => u.i);
        var least = unknowns.Any(c => counts.Values[c] == 0) ? 0 : 1;
        LinearConstraint[] constraints = [.. counts.Relations.Where(r => r.IsPrinted || !printedOnly).Select(r => Constraint(r, counts, number, least)).OfType<LinearConstraint>()];
        if (constraints.Length == 0) return [];
        var bounds = new LinearBounds(unknowns.Length, constraints);
        return [.. unknowns.Where((_, i) => bounds.Of(i) is var (low, high) && low == high)];
    }

    // Unknowns are counted from the least value, so that all of them are non-negative.
    private static LinearConstraint? Constraint(CountRelation relation, PublishedCounts counts, Dictionary<CountCell, int> number, int least)
    {
        var terms = ImmutableArray.CreateBuilder<(int, int)>();
        var value = relation.Total is { } total && number.TryGetValue(total, out var unknown) ? Unknown(unknown, -1) : relation.TotalValue;
        foreach (var part in relation.Parts)
            if (number.TryGetValue(part, out var hidden)) value -= Unknown(hidden, 1);
            else value -= counts.Values[part];
        return terms.Count == 0 ? null : new(terms.ToImmutable(), new BigInteger(value), relation.IsEquality);

        decimal Unknown(int index, int coefficient)
        {
            terms.Add((index, coefficient));
            return least;
        }
    }
}
