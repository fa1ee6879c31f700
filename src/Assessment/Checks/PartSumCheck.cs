using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Territory;

namespace Assessment.Checks;

/// <summary>Tests that parts fit their total: <i>z tego</i> parts add up to it, <i>w tym</i> parts do not exceed it.</summary>
/// <remarks>The source's figures are printed as they are; a failed identity is a warning that the office corrects or accepts.</remarks>
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
        var listed = catalogue.PartsOf(total.Indicator).Where(i => i.Part == kind).ToArray();
        var parts = listed
            .Select(i => observations.Find(total.Unit, i.Code, total.Year))
            .OfType<Observation>()
            .Where(o => o.Figure.HasNumber)
            .ToImmutableArray();
        if (parts.IsEmpty) yield break;
        var whole = total.Figure.Number!.Value; // tested by the caller
        var additive = parts.Where(p => catalogue[p.Indicator].Additive).ToImmutableArray();
        var sum = additive.Sum(p => p.Figure.Number!.Value); // only observations with numbers
        if (kind == PartKind.Comprising && parts.Length == listed.Length && additive.Length == parts.Length && sum != whole)
            yield return new(catalogue[total.Indicator], total, parts, sum);
        else if (kind == PartKind.Including && sum > whole)
            yield return new(catalogue[total.Indicator], total, additive, sum);
        foreach (var part in parts.Where(p => p.Figure.Number > whole && !(additive.Contains(p) && sum > whole)))
            yield return new(catalogue[total.Indicator], total, [part], part.Figure.Number!.Value);
    }
}
