using System.Collections.Immutable;

namespace Assessment.Checks.Rules;

/// <summary>The checks of a case as data (<c>kontrole.yaml</c>).</summary>
/// <param name="Rules">The checks by id.</param>
/// <param name="Orders">Figures that cannot exceed others.</param>
/// <param name="Amounts">Amounts with what they were paid for.</param>
/// <param name="Thresholds">Numbers from which a check asks.</param>
public sealed record CheckRules(
    ImmutableDictionary<string, CheckRule> Rules, ImmutableArray<OrderRule> Orders, ImmutableArray<AmountRule> Amounts, CheckThresholds Thresholds)
{
    /// <summary>Shares that add up to 100%.</summary>
    public ImmutableArray<ShareRule> Shares { get; init; } = [];

    /// <summary>The check with an id.</summary>
    /// <exception cref="KeyNotFoundException">The data lacks it; the reader has made sure that it does not.</exception>
    public CheckRule this[string id] => Rules[id];
}
