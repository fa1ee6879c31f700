using System.Collections.Immutable;

namespace Assessment.Tables;

/// <summary>Shares of a whole that add up to exactly 100, by the largest remainder.</summary>
public static class Shares
{
    /// <summary>The parts' shares in percent.</summary>
    /// <param name="parts">Non-negative parts.</param>
    /// <param name="decimals">Decimals of the shares.</param>
    /// <returns>A share per part, adding up to 100; empty when the parts add up to zero: there is no share of nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative.</exception>
    public static ImmutableArray<decimal> OfWhole(IReadOnlyList<decimal> parts, int decimals = 2)
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (var part in parts) ArgumentOutOfRangeException.ThrowIfNegative(part, nameof(parts));
        var whole = parts.Sum();
        if (whole == 0) return [];
        var step = 1m;
        for (var i = 0; i < decimals; i++) step /= 10;
        var exact = parts.Select(p => p / whole * 100 / step).ToArray();
        var floors = exact.Select(decimal.Floor).ToArray();
        var left = (int)(100 / step - floors.Sum());
        foreach (var i in Enumerable.Range(0, parts.Count).OrderByDescending(i => exact[i] - floors[i]).ThenBy(i => i).Take(left))
            floors[i]++;
        return [.. floors.Select(f => f * step)];
    }
}
