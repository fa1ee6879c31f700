using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Territory;

namespace Assessment.Comparisons;

/// <summary>The gminas that the assessed one is ranked among, with the rule that chose them.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">Kind of the assessed gmina and of every member.</param>
/// <param name="Year">The year whose sizes were compared.</param>
/// <param name="Own">The assessed gmina's own size.</param>
/// <param name="Members">The members without the assessed gmina, in the order of their codes.</param>
public sealed record PeerGroup(PeerRule Rule, UnitKind Kind, int Year, Observation Own, ImmutableArray<PeerMember> Members)
{
    /// <summary>Smallest size allowed, in the size's own unit.</summary>
    public decimal Smallest => (Own.Figure.Number ?? 0) * Rule.From;

    /// <summary>Largest size allowed, in the size's own unit.</summary>
    public decimal Largest => (Own.Figure.Number ?? 0) * Rule.To;

    /// <summary>The group, or <c>null</c> when the assessed gmina's own size is not known or no other gmina fits.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="own">The assessed gmina's size, or <c>null</c>.</param>
    /// <param name="units">Gminas of its kind.</param>
    /// <param name="figures">Their figures.</param>
    public static PeerGroup? Of(PeerRule rule, Observation? own, ImmutableArray<TerritorialUnit> units, Observations figures)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(figures);
        if (own is not { Figure.Number: { } size }) return null;
        ImmutableArray<PeerMember> members =
        [
            .. from unit in units
               where unit.Code != own.Unit && unit.Code.Kind == own.Unit.Kind
               let observed = figures.Find(unit.Code, rule.Size, own.Year)
               where observed?.Figure.Number is { } number && number >= size * rule.From && number <= size * rule.To
               orderby unit.Code
               select new PeerMember(unit, observed),
        ];
        return members.IsEmpty ? null : new(rule, own.Unit.Kind, own.Year, own, members);
    }
}
