using Assessment.Figures;

namespace Assessment.Changes;

/// <summary>The year in which a series last changed its direction: up to it, year after year, one way, since then the other.</summary>
/// <param name="From">Where the earlier way began.</param>
/// <param name="At">The observation of the year of the turn: the highest or the lowest of the three.</param>
/// <param name="To">The assessed year.</param>
public sealed record TurningPoint(Observation From, Observation At, Observation To)
{
    /// <summary>The way since the turn.</summary>
    public TrendDirection Since => To.Figure.Number > At.Figure.Number ? TrendDirection.Rising : TrendDirection.Falling;
}
