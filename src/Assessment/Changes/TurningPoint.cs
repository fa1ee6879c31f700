using Assessment.Figures;

namespace Assessment.Changes;

/// <summary>The year in which a series last changed its direction: up to it one way, since then, year after year, the other.</summary>
/// <param name="At">The observation of that year.</param>
/// <param name="Since">The way since then.</param>
public sealed record TurningPoint(Observation At, TrendDirection Since);
