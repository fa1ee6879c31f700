using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Comparisons;

/// <summary>All comparisons of a case.</summary>
/// <remarks>
/// Compared are derived indicators all of whose parts stand in BDL, so that every unit's figure has the same year, definition, denominator
/// and kind of source; figures of CAS or the office's own are never put beside those of other gminas.
/// </remarks>
/// <param name="Group">The peer group, or <c>null</c> when none is declared or none can be made.</param>
/// <param name="All">The comparisons in the order of the catalogue: those for which the assessed unit and at least one other have a number.</param>
public sealed record CaseComparisons(PeerGroup? Group, ImmutableArray<Comparison> All)
{
    /// <summary>The comparison of an indicator, or <c>null</c>.</summary>
    public Comparison? Find(IndicatorCode code) => All.FirstOrDefault(c => c.Indicator.Code == code);

    /// <summary>The indicators of BDL that comparisons of a catalogue are computed from.</summary>
    public static ImmutableHashSet<IndicatorCode> Parts(Catalogue catalogue) =>
        [.. Comparable(catalogue).SelectMany(d => d.Numerator.Concat(d.Denominator))];

    /// <summary>Compares the assessed unit of a case in the assessed year.</summary>
    public static CaseComparisons Of(CaseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var (assessment, peers) = (content.Case, content.Peers);
        ImmutableArray<TerritorialUnit> larger = [.. assessment.ComparisonUnits.Where(u => u.Code != assessment.Unit)];
        var read = new Observations(
            content.Observations.All.Where(o => o.Year == assessment.Year && o.Origin is CellOrigin { Source.Kind: SourceKind.Bdl }).Concat(peers.Observations),
            [SourceKind.Bdl]);
        var group = assessment.PeerRule is { } rule
            ? PeerGroup.Of(rule, read.Find(assessment.Unit, rule.Size, assessment.Year), peers.Units, read)
            : null;
        ImmutableArray<TerritorialUnit> members = group is null ? [] : [.. group.Members.Select(m => m.Unit)];
        var comparable = new Catalogue(content.Catalogue.Indicators, Comparable(content.Catalogue));
        var units = larger.Concat(members).Select(u => u.Code).Prepend(assessment.Unit).Distinct();
        var derived = new Observations(Derivation.Of(comparable, read, units, [assessment.Year]), [SourceKind.Bdl]);
        var own = comparable.Derived
            .Select(d => (d.Indicator, Own: derived.Find(assessment.Unit, d.Indicator.Code, assessment.Year)))
            .Where(c => c.Own?.Figure.HasNumber == true)
            .ToArray();
        larger = [.. larger.Where(u => own.Any(c => derived.At(u.Code, c.Indicator.Code, assessment.Year).HasNumber))];
        return new(group,
        [
            .. from c in own
               let comparison = Of(c.Indicator, c.Own, larger, members, derived)
               where comparison.Larger.Concat(comparison.Peers).Any(u => u.Number is not null)
               select comparison,
        ]);
    }

    private static Comparison Of(
        Indicator indicator, Observation own, ImmutableArray<TerritorialUnit> larger, ImmutableArray<TerritorialUnit> members, Observations derived)
    {
        var peers = members.Select(Compared).ToImmutableArray();
        ImmutableArray<ComparedUnit> known = [.. peers.Where(p => p.Number is not null)];
        return new(
            indicator, own, [.. larger.Select(Compared)], known,
            [.. peers.Where(p => p.Number is null).Select(p => p.Unit)],
            known.IsEmpty ? null : Standing.Of(own.Figure.Number ?? 0, [.. known.Select(p => p.Number ?? 0)], indicator.Favourable));

        ComparedUnit Compared(TerritorialUnit unit)
        {
            var observation = derived.Find(unit.Code, indicator.Code, own.Year);
            return new(unit, observation, own.Figure.Number - observation?.Figure.Number);
        }
    }

    private static IEnumerable<DerivedIndicator> Comparable(Catalogue catalogue) =>
        catalogue.Derived.Where(d => d.Numerator.Concat(d.Denominator).All(c => catalogue.TryGet(c, out var part) && !part.Bdl.IsEmpty));
}
