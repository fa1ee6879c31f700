using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Composition;

/// <summary>A row of a slide with several measures side by side.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Cells">An indicator per column; <c>null</c> where the measure makes no sense (sign <c>x</c>).</param>
/// <param name="Indent">1 for a <i>w tym</i> row.</param>
/// <param name="Total">True for a total row.</param>
public sealed record MatrixRow(string Label, ImmutableArray<IndicatorCode?> Cells, int Indent = 0, bool Total = false);
