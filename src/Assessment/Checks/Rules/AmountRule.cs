using Assessment.Indicators;

namespace Assessment.Checks.Rules;

/// <summary>An amount and what it was paid for: neither is there without the other, and their quotient lies in a plausible range.</summary>
/// <param name="Amount">The amount in złoty.</param>
/// <param name="Count">Benefits, persons or families.</param>
/// <param name="Least">Least plausible average in złoty, or <c>null</c>.</param>
/// <param name="Greatest">Greatest plausible average in złoty, or <c>null</c>.</param>
public sealed record AmountRule(IndicatorCode Amount, IndicatorCode Count, decimal? Least, decimal? Greatest);
