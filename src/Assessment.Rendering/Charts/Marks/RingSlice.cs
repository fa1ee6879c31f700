namespace Assessment.Rendering.Charts.Marks;

/// <summary>A slice of a ring.</summary>
/// <param name="Share">Fraction of the whole, 0–1.</param>
/// <param name="Color">Fill as <c>#RRGGBB</c>.</param>
internal readonly record struct RingSlice(double Share, string Color);
