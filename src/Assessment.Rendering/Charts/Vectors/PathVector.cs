using System.Collections.Immutable;

namespace Assessment.Rendering.Charts.Vectors;

/// <summary>A filled or stroked path.</summary>
/// <param name="Steps">How it runs.</param>
/// <param name="Fill">Fill as <c>#RRGGBB</c>, or <c>null</c>.</param>
/// <param name="Stroke">Line colour as <c>#RRGGBB</c>, or <c>null</c>.</param>
/// <param name="Thickness">Thickness of the line in points.</param>
internal sealed record PathVector(ImmutableArray<PathStep> Steps, string? Fill, string? Stroke, double Thickness) : Vector;
