using Assessment.Indicators;

namespace Assessment.Findings.Sentences;

/// <summary>An indicator and what a sentence calls it.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Name">Its words, e.g. <c>długotrwała lub ciężka choroba</c>.</param>
public readonly record struct NamedIndicator(IndicatorCode Code, string Name);
