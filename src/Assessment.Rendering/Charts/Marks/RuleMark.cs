namespace Assessment.Rendering.Charts.Marks;

/// <summary>A straight line.</summary>
/// <param name="X1">Start.</param>
/// <param name="Y1">Start.</param>
/// <param name="X2">End.</param>
/// <param name="Y2">End.</param>
/// <param name="Color">Colour as <c>#RRGGBB</c>.</param>
/// <param name="Thickness">Thickness in points.</param>
/// <param name="Dashed">Dashed, for a forecast.</param>
internal sealed record RuleMark(double X1, double Y1, double X2, double Y2, string Color, double Thickness, bool Dashed = false) : Mark;
