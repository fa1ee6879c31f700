namespace Assessment.Rendering.Charts.Vectors;

/// <summary>A line of text in Lato.</summary>
/// <param name="Text">The text.</param>
/// <param name="X">Left edge.</param>
/// <param name="Baseline">Height of the baseline.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Bold">Bold, or regular.</param>
/// <param name="Color">Colour as <c>#RRGGBB</c>.</param>
internal sealed record TextVector(string Text, double X, double Baseline, double Size, bool Bold, string Color) : Vector;
