using System.Collections.Immutable;

namespace Assessment.Rendering.Pdf.Text;

/// <summary>A set line of text.</summary>
/// <param name="Spans">Its pieces from left to right.</param>
/// <param name="Width">Its visible width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Baseline">Distance from its top to the baseline.</param>
/// <param name="End">Where the text goes on after the line.</param>
internal sealed record TextLine(ImmutableArray<TextSpan> Spans, double Width, double Height, double Baseline, int End);
