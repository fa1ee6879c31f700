using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Checks;

/// <summary>Tests that parts fit their total: <i>z tego</i> parts add up to it, <i>w tym</i> parts do not exceed it.</summary>
/// <remarks>
/// The source's figures are printed as they are; a failed identity is a warning that the office corrects or accepts. Of <i>z tego</i> parts
/// some of which are unknown, those known do not exceed the total either.
/// </remarks>
public static class PartSumCheck
{
    /// <summary>The failed identities of one unit.</summary>
    public static IEnumerable<PartSumFailure> Of(Catalogue catalogue, Observations observations, TerritorialCode unit, IEnumerable<int> years)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(observations);
        return from year in years
               from parent in catalogue.Indicators
               let total = observations.Find(unit, parent.Code, year)
               where total is { Figure.HasNumber: true }
               from part in Enum.GetValues<PartKind>()
               from failure in Of(catalogue, observations, total, part)
               select failure;
    }

    private static IEnumerable<PartSumFailure> Of(Catalogue catalogue, Observations observations, Observation total, PartKind kind)
    {
        var listed = catalogue.PartsOf(total.Indicator).Where(i => i.Part == kind)
            .Select(i => (Indicator: i, Observation: observations.Find(total.Unit, i.Code, total.Year)))
            .ToArray();
        var parts = listed.Select(l => l.Observation).OfType<Observation>().Where(o => o.Figure.HasNumber).ToImmutableArray();
        if (parts.IsEmpty) yield break;
        var whole = total.Figure.Number!.Value; // tested by the caller
        var additive = parts.Where(p => catalogue[p.Indicator].Additive).ToImmutableArray();
        var sum = additive.Sum(p => p.Figure.Number!.Value); // only observations with numbers
        // A part that cannot be (x) adds nothing; one that is only unknown could make up the difference.
        var isWhole = kind == PartKind.Comprising
            && listed.All(l => l.Indicator.Additive && l.Observation?.Figure is { HasNumber: true } or { Missing: MissingReason.NotApplicable });
        if (isWhole && sum != whole)
            yield return new(catalogue[total.Indicator], total, parts, sum, PartFault.NotEqual);
        else if (sum > whole && additive.Length > 1)
            yield return new(catalogue[total.Indicator], total, additive, sum, PartFault.PartsGreater);
        foreach (var part in parts.Where(p => p.Figure.Number > whole && !(additive.Length > 1 && additive.Contains(p) && sum > whole) && !(isWhole && sum != whole)))
            yield return new(catalogue[total.Indicator], total, [part], part.Figure.Number!.Value, PartFault.PartGreater) { PartLabel = catalogue[part.Indicator].Label };
    }
}
