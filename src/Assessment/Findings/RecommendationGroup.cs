namespace Assessment.Findings;

/// <summary>A heading under which recommendations are printed together, as offices group them.</summary>
/// <param name="Id">Stable id, e.g. <c>praca-socjalna</c>.</param>
/// <param name="Title">Printed name.</param>
public sealed record RecommendationGroup(string Id, string Title);
