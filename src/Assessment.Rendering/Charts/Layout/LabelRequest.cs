using System.Collections.Immutable;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>A wish for a label: where it may stand, best place first.</summary>
/// <param name="Priority">Lower is placed earlier and so wins.</param>
/// <param name="Places">The label at each place it may take, perhaps smaller in later ones.</param>
internal sealed record LabelRequest(int Priority, ImmutableArray<LabelMark> Places);
