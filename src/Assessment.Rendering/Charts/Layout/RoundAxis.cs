using System.Collections.Immutable;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>An axis with round steps: 1, 2 or 5 times a power of ten.</summary>
/// <param name="From">Lowest value, a multiple of the step.</param>
/// <param name="To">Highest value, a multiple of the step, above <paramref name="From"/>.</param>
/// <param name="Step">Distance of two ticks.</param>
internal readonly record struct RoundAxis(double From, double To, double Step)
{
    /// <summary>Values of the ticks, ascending.</summary>
    public ImmutableArray<double> Ticks
    {
        get
        {
            var (from, step) = (Math.Round(From / Step), Step);
            return [.. Enumerable.Range(0, (int)Math.Round((To - From) / Step) + 1).Select(i => (from + i) * step)];
        }
    }

    /// <summary>Decimals that the ticks need.</summary>
    public int Decimals => Step >= 1 ? 0 : (int)Math.Ceiling(-Math.Log10(Step) - 1e-9);

    /// <summary>
    /// The axis that covers the values with about so many steps. It begins at zero unless the values would be squeezed into less
    /// than a third of it.
    /// </summary>
    public static RoundAxis Covering(double lowest, double highest, int steps)
    {
        var (low, high) = (lowest, highest);
        if (low >= 0 && high - low >= high / 3) low = 0;
        if (high <= 0 && high - low >= -low / 3) high = 0;
        if (high == low) (low, high) = low == 0 ? (0, 1) : (Math.Min(0, low), Math.Max(0, high));
        var rough = (high - low) / Math.Max(1, steps);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = (rough / power) switch { <= 1.0001 => 1, <= 2.0001 => 2, <= 5.0001 => 5, _ => 10 } * power;
        return new(Math.Floor(low / step + 1e-9) * step, Math.Ceiling(high / step - 1e-9) * step, step);
    }
}
