using Assessment.Disclosure;

namespace Assessment.Tests.Disclosure;

/// <summary>An attacker who knows nothing of linear programming: tries whole numbers until a second value of a hidden count fits everything published.</summary>
internal sealed class CountingAttacker(PublishedCounts counts, IReadOnlySet<CountCell> hidden)
{
    private const int Greatest = 40;

    private readonly CountCell[] _unknowns = [.. hidden];
    private readonly int _least = hidden.Any(c => counts.Values[c] == 0) ? 0 : 1;
    private readonly CountRelation[] _sums = [.. counts.Relations.Where(r => r.Cells.Any(hidden.Contains))];

    /// <summary>The hidden counts of which only the true value fits.</summary>
    public IEnumerable<CountCell> Recovered() => _unknowns.Where(c => !HasOther(c));

    private bool HasOther(CountCell cell)
    {
        CountCell[] order = [cell, .. _unknowns.Where(u => u != cell).OrderBy(u => Distance(u, cell))];
        var values = new Dictionary<CountCell, int>();
        return Search(0);

        bool Search(int at)
        {
            if (at == order.Length) return true;
            var truth = (int)counts.Values[order[at]];
            // Near the truth first: a second solution usually moves a few counts by one.
            foreach (var value in Enumerable.Range(_least, Greatest).OrderBy(v => Math.Abs(v - truth)))
            {
                if (at == 0 && value == truth) continue;
                values[order[at]] = value;
                if (_sums.All(Possible) && Search(at + 1)) return true;
                values.Remove(order[at]);
            }
            return false;
        }

        bool Possible(CountRelation sum)
        {
            var (open, parts) = (0, 0m);
            foreach (var part in sum.Parts)
                if (!hidden.Contains(part)) parts += counts.Values[part];
                else if (values.TryGetValue(part, out var value)) parts += value;
                else open++;
            decimal? total = sum.Total is not { } t || !hidden.Contains(t) ? sum.TotalValue : values.TryGetValue(t, out var v) ? v : null;
            if (total is not { } whole) return parts + (open * _least) <= Greatest * 20;
            return open == 0 && sum.IsEquality ? parts == whole : parts + (open * _least) <= whole;
        }
    }

    private int Distance(CountCell a, CountCell b) => _sums.Any(s => s.Cells.Contains(a) && s.Cells.Contains(b)) ? 0 : 1;
}
