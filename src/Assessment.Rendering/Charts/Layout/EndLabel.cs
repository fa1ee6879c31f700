using System.Collections.Immutable;
using Assessment.Rendering.Charts.Marks;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>A block of text at the end of a line or beside a column.</summary>
/// <param name="Lines">Its lines, placed from the upper end of its edge at the chart's side.</param>
/// <param name="Target">Height its first line wants to be at.</param>
/// <param name="From">Where a leader to a block that was moved begins, or <c>null</c> for none.</param>
/// <param name="Color">Colour of the leader as <c>#RRGGBB</c>.</param>
internal sealed record EndLabel(ImmutableArray<LabelMark> Lines, double Target, double? From, string Color);
