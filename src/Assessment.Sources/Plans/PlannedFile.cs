using Assessment.Composition;
using Assessment.Problems;

namespace Assessment.Sources.Plans;

/// <summary>A file that a slide names.</summary>
/// <param name="Path">Checked path relative to the case folder.</param>
/// <param name="Kind">What the slide shows of it.</param>
/// <param name="Place">Where it is named.</param>
/// <param name="IsOfCase">True when the case itself names it; false for the built-in plan, which a case need not fill wholly.</param>
internal sealed record PlannedFile(string Path, SlidePlanKind Kind, Place Place, bool IsOfCase);
