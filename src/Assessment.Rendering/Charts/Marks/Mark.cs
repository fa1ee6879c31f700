namespace Assessment.Rendering.Charts.Marks;

/// <summary>Something a chart shows, placed in points from the upper left corner of its box.</summary>
internal abstract record Mark;
