using NodaTime;

namespace Assessment.Norms;

/// <summary>From when to when a rule of law holds.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, or <c>null</c> while it holds.</param>
public readonly record struct Validity(LocalDate From, LocalDate? To)
{
    /// <summary>True when it holds on a day.</summary>
    public bool Covers(LocalDate day) => day >= From && !(day > To);

    /// <summary>True when it holds on the last day of a year: a yearly figure is tested by the law of its end.</summary>
    public bool CoversEndOf(int year) => Covers(new LocalDate(year, 12, 31));
}
