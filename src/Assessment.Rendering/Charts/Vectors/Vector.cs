namespace Assessment.Rendering.Charts.Vectors;

/// <summary>A shape or text to paint, in points from the upper left corner of the chart's box.</summary>
internal abstract record Vector;
