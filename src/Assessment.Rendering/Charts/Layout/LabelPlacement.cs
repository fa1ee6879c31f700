using System.Collections.Immutable;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>The rule by which direct labels are placed, moved or dropped.</summary>
/// <remarks>
/// Labels are served by priority, equals in the order given. Each takes the first of its places that lies inside the bounds and
/// overlaps neither an obstacle (by its ink) nor a label already placed; a label without such a place is dropped – its value stays in the
/// chart's text alternative and table.
/// </remarks>
internal static class LabelPlacement
{
    /// <summary>The labels that found a place, in the order of the requests.</summary>
    public static ImmutableArray<LabelMark> Place(IReadOnlyList<LabelRequest> requests, IReadOnlyList<Box> obstacles, Box bounds)
    {
        var placed = new LabelMark?[requests.Count];
        foreach (var index in Enumerable.Range(0, requests.Count).OrderBy(i => requests[i].Priority))
        {
            placed[index] = requests[index].Places.FirstOrDefault(label =>
                bounds.Contains(label.Box)
                && !obstacles.Any(label.Ink.Overlaps)
                && !placed.Any(other => other is not null && label.Box.Overlaps(other.Box)));
        }
        return [.. placed.OfType<LabelMark>()];
    }
}
