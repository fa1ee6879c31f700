using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Tables;

namespace Assessment.Findings.Conditions;

/// <summary>A figure rose or fell since an earlier year by at least so much (<c>wzrost</c>, <c>spadek</c>).</summary>
/// <remarks>
/// Small numbers are protected: a count that is small in both years does not change in a way worth saying, and from a small count
/// no percentage is taken – the change then has to be at least <see cref="SmallNumbers.Threshold"/> itself. Nor does a figure change
/// across a break: what is counted, or who is entitled, is then not the same in both years, and the table says so.
/// </remarks>
/// <param name="Indicator">The indicator.</param>
/// <param name="Sign">1 for a rise, −1 for a fall.</param>
/// <param name="FromFirst">True to compare with the first year of the tables, false with the year before.</param>
/// <param name="Absolute">Least size of the change in the indicator's unit, or <c>null</c>.</param>
/// <param name="Percent">Least size of the change in percent of the earlier figure, or <c>null</c>.</param>
public sealed record ChangeCondition(IndicatorCode Indicator, int Sign, bool FromFirst, decimal? Absolute, decimal? Percent) : Condition
{
    /// <inheritdoc />
    public override bool Holds(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        var later = assessed.At(Indicator, assessed.Case.Year);
        if (YearOverYear.Between(assessed.At(Indicator, From(assessed)), later) is not { } change) return false;
        if (Math.Sign(change.Absolute) != Sign || IsBroken(assessed)) return false;
        var size = Math.Abs(change.Absolute);
        if (assessed.Catalogue[Indicator].Domain.Kind == FigureKind.Count && SmallNumbers.IsSmall(change.From))
            return !SmallNumbers.IsSmall(later.Number ?? 0) && size >= Math.Max(Absolute ?? 0, Percent is null ? 0 : SmallNumbers.Threshold);
        return size >= (Absolute ?? 0) && (Percent is null || Math.Abs(change.Relative ?? 0) * 100 >= Percent);
    }

    /// <inheritdoc />
    public override IEnumerable<Observation> Evidence(AssessedCase assessed)
    {
        ArgumentNullException.ThrowIfNull(assessed);
        return new[] { assessed.Find(Indicator, From(assessed)), assessed.Find(Indicator, assessed.Case.Year) }.OfType<Observation>();
    }

    private bool IsBroken(AssessedCase assessed)
    {
        var (from, to, reference) = (From(assessed), assessed.Case.Year, assessed.Catalogue[Indicator].Reference);
        return assessed.Histories.Find(Indicator)?.Breaks.Any(b => b.Separates(from, to, reference)) == true;
    }

    private int From(AssessedCase assessed) => FromFirst ? assessed.Case.Years[0] : assessed.Case.Year - 1;
}
