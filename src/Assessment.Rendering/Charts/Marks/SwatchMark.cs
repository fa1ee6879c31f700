using Assessment.Rendering.Charts.Layout;

namespace Assessment.Rendering.Charts.Marks;

/// <summary>A filled square of the key.</summary>
/// <param name="Box">Where it is.</param>
/// <param name="Color">Fill as <c>#RRGGBB</c>.</param>
internal sealed record SwatchMark(Box Box, string Color) : Mark;
