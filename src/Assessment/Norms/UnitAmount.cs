using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Norms;

/// <summary>A benefit whose amount per person the law fixes, so that a yearly amount can be tested.</summary>
/// <param name="Id">Stable id, e.g. <c>dobry-start</c>.</param>
/// <param name="Name">Its printed name, e.g. <c>świadczenie „Dobry start”</c>.</param>
/// <param name="Amount">The yearly amount.</param>
/// <param name="Count">Who it was paid for.</param>
/// <param name="IsMonthly">
/// False for a benefit paid once: the amount is a multiple of the rate. True for a monthly one: the amount is at most the year's rates for
/// every person counted.
/// </param>
/// <param name="Rates">The rates.</param>
/// <param name="Basis">Where the law says it.</param>
public sealed record UnitAmount(
    string Id, string Name, IndicatorCode Amount, IndicatorCode Count, bool IsMonthly, ImmutableArray<UnitRate> Rates, string Basis);
