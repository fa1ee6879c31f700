using System.Collections.Immutable;

namespace Assessment.Composition;

/// <summary>What the deck holds, in order. Data: a built-in plan in the order of the form, or the case's own.</summary>
/// <param name="Chapters">The chapters.</param>
public sealed record DeckPlan(ImmutableArray<ChapterPlan> Chapters);
