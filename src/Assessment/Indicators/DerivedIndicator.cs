using System.Collections.Immutable;

namespace Assessment.Indicators;

/// <summary>Numerator ÷ denominator × per. Missing when a part is missing or the denominator is zero.</summary>
/// <param name="Indicator">What it is called, its unit, decimals and chapter; its code is the code of the derived figures.</param>
/// <param name="Numerator">Sum of these indicators.</param>
/// <param name="Denominator">Sum of these indicators.</param>
/// <param name="Per">1, 100 (percent), 1000 …</param>
public sealed record DerivedIndicator(
    Indicator Indicator, ImmutableArray<IndicatorCode> Numerator, ImmutableArray<IndicatorCode> Denominator, decimal Per);
