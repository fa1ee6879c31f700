using System.Collections.Immutable;

namespace Assessment.Rendering.Charts.Marks;

/// <summary>A ring cut into slices, clockwise from the top.</summary>
/// <param name="X">Centre.</param>
/// <param name="Y">Centre.</param>
/// <param name="Outer">Outer radius in points.</param>
/// <param name="Hole">Radius of the hole as a fraction of the outer one.</param>
/// <param name="Slices">Parts of the whole, each above zero, with their fill.</param>
internal sealed record RingMark(double X, double Y, double Outer, double Hole, ImmutableArray<RingSlice> Slices) : Mark;
