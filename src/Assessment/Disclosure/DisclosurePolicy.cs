using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Disclosure;

/// <summary>What the office decided about small counts that can point at a person.</summary>
/// <param name="Below">Counts from 1 up to this number, itself excluded, are small; at least 3, so that a hidden count has two possible values.</param>
/// <param name="Thresholds">Indicators with a threshold of their own.</param>
/// <param name="Suppresses">True when small counts are hidden; false when they are only reported.</param>
public sealed record DisclosurePolicy(int Below, ImmutableDictionary<IndicatorCode, int> Thresholds, bool Suppresses)
{
    /// <summary>Smallest threshold: below it a hidden count could only be 1.</summary>
    public const int LeastThreshold = 3;

    /// <summary>Counts of 1 and 2 are reported, none is hidden.</summary>
    public static DisclosurePolicy Default { get; } = new(LeastThreshold, ImmutableDictionary<IndicatorCode, int>.Empty, Suppresses: false);

    /// <summary>True when a count of an indicator is small.</summary>
    /// <param name="indicator">The indicator, or <c>null</c> for a cell of the office's own table.</param>
    /// <param name="number">The count.</param>
    public bool IsSmall(IndicatorCode? indicator, decimal number) =>
        number > 0 && number < (indicator is { } code && Thresholds.TryGetValue(code, out var own) ? own : Below);
}
