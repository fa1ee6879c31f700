using System.Collections.Immutable;

namespace Assessment.Revisions;

/// <summary>What the public is told of a correction: two editions, why, and what differs between them.</summary>
/// <remarks>Recorded figures and conclusions are those that were published, so nothing in it tells a hidden count.</remarks>
/// <param name="Earlier">The corrected edition.</param>
/// <param name="Later">The edition that corrects it.</param>
/// <param name="Reasons">Why, in the office's words, oldest first.</param>
/// <param name="Difference">What differs.</param>
public sealed record Errata(ComparedEdition Earlier, ComparedEdition Later, ImmutableArray<string> Reasons, RunDifference Difference)
{
    /// <summary>What the document prints; <c>null</c> when that is not known.</summary>
    public PrintedNumbers? Printed { get; init; }
}
