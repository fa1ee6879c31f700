using Assessment.Rendering.Charts.Layout;

namespace Assessment.Rendering.Charts.Marks;

/// <summary>A bar or column.</summary>
/// <param name="Box">Where it is.</param>
/// <param name="Color">Fill as <c>#RRGGBB</c>.</param>
/// <param name="Series">Index of its series.</param>
/// <param name="Category">Index of its category.</param>
/// <param name="Forecast">True for a forecast: outlined and hatched.</param>
internal sealed record BarMark(Box Box, string Color, int Series, int Category, bool Forecast) : Mark;
