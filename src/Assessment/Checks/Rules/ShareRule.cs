using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Checks.Rules;

/// <summary>Shares of one whole, which add up to 100%.</summary>
/// <param name="Shares">The indicators.</param>
public sealed record ShareRule(ImmutableArray<IndicatorCode> Shares);
