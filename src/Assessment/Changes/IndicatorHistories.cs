using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Changes;

/// <summary>The histories of all indicators of the assessed unit that have a number in the window, in the order of the catalogue.</summary>
public sealed class IndicatorHistories
{
    private readonly FrozenDictionary<IndicatorCode, IndicatorHistory> _byCode;

    /// <summary>Makes the set.</summary>
    public IndicatorHistories(IEnumerable<IndicatorHistory> histories)
    {
        All = [.. histories];
        _byCode = All.ToFrozenDictionary(h => h.Indicator.Code);
    }

    /// <summary>No histories.</summary>
    public static IndicatorHistories Empty { get; } = new([]);

    /// <summary>The histories.</summary>
    public ImmutableArray<IndicatorHistory> All { get; }

    /// <summary>The history of an indicator, or <c>null</c> when it has no number in the window.</summary>
    public IndicatorHistory? Find(IndicatorCode code) => _byCode.GetValueOrDefault(code);
}
