using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Changes;

/// <summary>Which indicators the case wants carried on (<c>prognoza</c>).</summary>
/// <param name="All">True for every indicator that allows it.</param>
/// <param name="Indicators">Indicators named one by one.</param>
public sealed record ExtrapolationRequest(bool All, ImmutableArray<IndicatorCode> Indicators)
{
    /// <summary>None: an extrapolation is made only when the case asks for it.</summary>
    public static ExtrapolationRequest None { get; } = new(false, []);

    /// <summary>True when an indicator is wanted.</summary>
    public bool Wants(IndicatorCode code) => All || Indicators.Contains(code);
}
