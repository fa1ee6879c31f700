using System.Collections.Immutable;

namespace Assessment.Composition;

/// <summary>A chapter of the deck.</summary>
/// <param name="Id">Stable id by which a case names it, e.g. <c>mieszkania</c>.</param>
/// <param name="Title">Its printed name.</param>
/// <param name="Slides">Its slides.</param>
public sealed record ChapterPlan(string Id, string Title, ImmutableArray<SlidePlan> Slides);
