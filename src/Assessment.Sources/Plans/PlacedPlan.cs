using System.Collections.Immutable;
using Assessment.Composition;

namespace Assessment.Sources.Plans;

/// <summary>A plan that knows which files it needs and where it says so.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Files">The files its slides name, in their order.</param>
internal sealed record PlacedPlan(DeckPlan Plan, ImmutableArray<PlannedFile> Files);
