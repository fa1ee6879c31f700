using Assessment.Figures;

namespace Assessment.Findings.Sentences;

/// <summary>A change that a sentence says.</summary>
/// <param name="Earlier">The earlier figure.</param>
/// <param name="Later">The later figure.</param>
public sealed record SaidChange(Observation Earlier, Observation Later);
