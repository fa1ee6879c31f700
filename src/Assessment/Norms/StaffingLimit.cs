using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Norms;

/// <summary>At most so many served per worker.</summary>
/// <param name="Ratios">
/// Derived indicators of served per worker, the preferred one first (e.g. inhabitants on 30 VI before those on 31 XII); the first whose
/// numerator has a figure is tested. Their numerator, unit and decimals are used, and the worker of the norm as denominator.
/// </param>
/// <param name="AtMost">The largest ratio allowed.</param>
/// <param name="Name">How a sentence names the ratio, after „spełniona według”: <c>liczby mieszkańców</c>.</param>
public sealed record StaffingLimit(ImmutableArray<IndicatorCode> Ratios, decimal AtMost, string Name);
