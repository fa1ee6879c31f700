using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Tables;

/// <summary>Change of an indicator between two years of a table.</summary>
/// <param name="From">The earlier figure.</param>
/// <param name="Absolute">Later minus earlier figure, in the indicator's own unit; percentage points for shares.</param>
/// <param name="Relative">Absolute ÷ earlier figure as a fraction (0.095 is +9,5%); <c>null</c> from zero and from a negative figure.</param>
public readonly record struct YearOverYear(decimal From, decimal Absolute, decimal? Relative)
{
    /// <summary>Dynamika: the later figure where the earlier one is 100; <c>null</c> where there is no relative change.</summary>
    public decimal? Dynamics => Relative is { } r ? 100 + r * 100 : null;

    /// <summary>True when a percentage of the change may be printed: not for shares, and not from a small count.</summary>
    public bool HasPercent(FigureDomain domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return Relative is not null && domain.Kind != FigureKind.Share && !(domain.Kind == FigureKind.Count && SmallNumbers.IsSmall(From));
    }

    /// <summary>The change between two figures, or <c>null</c> when one of them is missing.</summary>
    public static YearOverYear? Between(Figure earlier, Figure later) =>
        (earlier.Number, later.Number) is ({ } from, { } to) ? new(from, to - from, from <= 0 ? null : (to - from) / from) : null;
}
