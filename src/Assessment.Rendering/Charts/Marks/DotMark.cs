namespace Assessment.Rendering.Charts.Marks;

/// <summary>A point of a line.</summary>
/// <param name="X">Centre.</param>
/// <param name="Y">Centre.</param>
/// <param name="Radius">Radius in points.</param>
/// <param name="Color">Fill as <c>#RRGGBB</c>.</param>
internal sealed record DotMark(double X, double Y, double Radius, string Color) : Mark;
