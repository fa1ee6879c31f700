using System.Collections.Immutable;
using Assessment.Indicators;
using NodaTime;

namespace Assessment.Changes;

/// <summary>A day from which on figures of some indicators mean something else than before. Known ones are data (<c>przerwy.yaml</c>).</summary>
/// <param name="Id">Stable id, e.g. <c>800-plus</c>.</param>
/// <param name="Kind">Why.</param>
/// <param name="Date">First day of the new state.</param>
/// <param name="Sentence">What changed, in one sentence for the page.</param>
/// <param name="Basis">Where the law says it, or empty.</param>
/// <param name="Indicators">Indicators concerned.</param>
public sealed record StructuralBreak(
    string Id, BreakKind Kind, LocalDate Date, string Sentence, string Basis, ImmutableArray<CodePattern> Indicators)
{
    /// <summary>True when it concerns an indicator.</summary>
    public bool Concerns(IndicatorCode code) => Indicators.Any(p => p.Matches(code));

    /// <summary>True when the figures of two years lie on different sides of it, or one of them is of both sides.</summary>
    /// <param name="from">The earlier year.</param>
    /// <param name="to">The later year.</param>
    /// <param name="reference">The day or period the figures describe: a year's sum is of both sides when the break falls within the year.</param>
    public bool Separates(int from, int to, ReferenceDate reference)
    {
        if (from >= to) return false;
        var (year, isWholeYear) = (Date.Year, reference == ReferenceDate.WholeYear);
        if (isWholeYear) return from <= (Date.DayOfYear == 1 ? year - 1 : year) && to >= year;
        var firstAfter = reference == ReferenceDate.MidYear && Date > new LocalDate(year, 6, 30) ? year + 1 : year;
        return from < firstAfter && to >= firstAfter;
    }

    /// <summary>Equal in everything, the patterns in order.</summary>
    public bool Equals(StructuralBreak? other) =>
        other is not null && Id == other.Id && Kind == other.Kind && Date == other.Date && Sentence == other.Sentence && Basis == other.Basis
        && Indicators.SequenceEqual(other.Indicators);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Date);
}
