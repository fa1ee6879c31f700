using Assessment.Figures;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Norms;

/// <summary>Tests whether yearly amounts of benefits with a statutory rate can be right.</summary>
public static class UnitAmountCheck
{
    private const int Months = 12;

    /// <summary>The amounts that cannot be right.</summary>
    public static IEnumerable<UnitAmountFailure> Of(NormSet norms, Observations observations, TerritorialCode unit, IEnumerable<int> years)
    {
        ArgumentNullException.ThrowIfNull(norms);
        ArgumentNullException.ThrowIfNull(observations);
        return from year in years
               from benefit in norms.UnitAmounts
               let amount = observations.Find(unit, benefit.Amount, year)
               where amount is { Figure.HasNumber: true }
               let failure = Of(benefit, amount, observations.Find(unit, benefit.Count, year))
               where failure is not null
               select failure;
    }

    private static UnitAmountFailure? Of(UnitAmount benefit, Observation amount, Observation? count)
    {
        var paid = amount.Figure.Number!.Value; // tested by the caller
        if (benefit.IsMonthly)
        {
            var rates = Enumerable.Range(1, Months).Sum(m => Rate(benefit, new(amount.Year, m, 1)) ?? 0);
            return rates > 0 && count?.Figure.Number is { } number && paid > number * rates ? new(benefit, amount, count, rates) : null;
        }
        // A year with two rates can hold sums of both.
        return (Rate(benefit, new(amount.Year, 1, 1)), Rate(benefit, new(amount.Year, 12, 31))) is (var first, { } rate)
            && (first is null || first == rate) && paid % rate != 0 ? new(benefit, amount, count, rate) : null;
    }

    private static decimal? Rate(UnitAmount benefit, LocalDate day)
    {
        foreach (var rate in benefit.Rates)
            if (rate.Validity.Covers(day)) return rate.Rate;
        return null;
    }
}
