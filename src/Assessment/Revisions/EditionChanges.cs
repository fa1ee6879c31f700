using System.Collections.Immutable;

namespace Assessment.Revisions;

/// <summary>What a deck changes in comparison with the version it replaces.</summary>
/// <param name="Since">Number of that version.</param>
/// <param name="Reasons">Why, in the office's words, oldest first; none when it gave no reason.</param>
/// <param name="Difference">What differs.</param>
public sealed record EditionChanges(int Since, ImmutableArray<string> Reasons, RunDifference Difference);
