using System.Collections.Immutable;
using Assessment.Findings.Decisions;
using Assessment.Problems;
using Assessment.Revisions;

namespace Assessment.Findings;

/// <summary>What a released assessment recommended: what the council was given, whatever became of <c>wnioski.yaml</c> since.</summary>
public static class AnnouncedRecommendations
{
    /// <summary>The recommendations that the version printed, in its order, as decisions of its office.</summary>
    /// <param name="released">What the version was made of.</param>
    /// <param name="rules">The rules, by which recommendations are told from findings and their indicators are known.</param>
    /// <param name="decided">What its <c>wnioski.yaml</c> says today: the office may have chosen another indicator.</param>
    /// <param name="place">Where the version is kept.</param>
    public static ImmutableArray<Decision> Of(RunContents released, FindingRules rules, ImmutableArray<Decision> decided, Place place)
    {
        ArgumentNullException.ThrowIfNull(released);
        ArgumentNullException.ThrowIfNull(rules);
        var known = rules.Recommendations.ToDictionary(r => r.Id);
        return
        [
            .. from printed in released.Findings
               where printed.IsPrinted && known.ContainsKey(printed.Id)
               select new Decision(printed.Id, printed.Text, Verdict.Accept, place)
               {
                   Watch = decided.FirstOrDefault(d => d.Id == printed.Id)?.Watch ?? known[printed.Id].Watch,
               },
        ];
    }
}
