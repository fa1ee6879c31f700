using System.Collections.Immutable;
using Assessment.Figures;

namespace Assessment.Decks.Charts;

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name, e.g. a year or an indicator's short label.</param>
/// <param name="Values">A figure per category; a missing one is a gap, never a zero.</param>
/// <param name="Role">What it is.</param>
public sealed record ChartSeries(string Name, ImmutableArray<Figure> Values, SeriesRole Role = SeriesRole.Part);
