using System.Collections.Immutable;
using Assessment.Revisions;

namespace Assessment.Disclosure;

/// <summary>What a released version told its readers of the counts.</summary>
/// <param name="Version">The version.</param>
/// <param name="Published">The counts that it gave.</param>
/// <param name="Hidden">The counts that it hid.</param>
/// <param name="Names">What the counts are called that only it holds.</param>
public sealed record EarlierEdition(
    ReleasedFigures Version, ImmutableHashSet<CountCell> Published, ImmutableHashSet<CountCell> Hidden, ImmutableDictionary<CountCell, string> Names);
