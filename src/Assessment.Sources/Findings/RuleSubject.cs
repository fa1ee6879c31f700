using System.Collections.Immutable;
using Assessment.Indicators;

namespace Assessment.Sources.Findings;

/// <summary>An indicator that a rule over several of them speaks of.</summary>
/// <param name="Id">What is added to the rule's id.</param>
/// <param name="Code">The indicator.</param>
/// <param name="Words">Words of its sentences by their names, e.g. <c>powod</c> → <c>ubóstwa</c>.</param>
internal sealed record RuleSubject(string Id, IndicatorCode Code, ImmutableDictionary<string, string> Words);
