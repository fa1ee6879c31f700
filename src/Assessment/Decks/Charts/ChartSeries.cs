using System.Collections.Immutable;
using Assessment.Decks.Tables;
using Assessment.Figures;

namespace Assessment.Decks.Charts;

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name, e.g. a year or an indicator's short label.</param>
/// <param name="Values">A figure per category; a missing one is a gap, never a zero.</param>
/// <param name="Role">What it is.</param>
public sealed record ChartSeries(string Name, ImmutableArray<Figure> Values, SeriesRole Role = SeriesRole.Part)
{
    /// <summary>What each value is made of, in the order of <see cref="Values"/>; empty where nobody can ask.</summary>
    public ImmutableArray<CellFigure> Traces { get; init; } = [];

    /// <summary>A series of traced figures.</summary>
    public static ChartSeries Of(string name, IEnumerable<CellFigure> figures, SeriesRole role = SeriesRole.Part)
    {
        ImmutableArray<CellFigure> traces = [.. figures];
        return new(name, [.. traces.Select(t => t.Figure)], role) { Traces = traces };
    }
}
