using System.Collections.Immutable;
using Assessment.Findings;

namespace Assessment.Sources.Findings;

/// <summary>A proposal as an entry of <c>wnioski.yaml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Heading">Printed above a new entry as a comment.</param>
/// <param name="Proposal">Its words.</param>
/// <param name="Data">The cells its figures come from, or the ids of the findings behind it.</param>
/// <param name="Extra">More keys of a new entry with the program's values, for the office to change.</param>
internal sealed record ProposalEntry(string Id, string Heading, string Proposal, string Data, ImmutableArray<(string Key, string Value)> Extra)
{
    private const int MostCells = 6;

    /// <summary>The entry of a finding.</summary>
    public static ProposalEntry Of(Finding finding, FindingRules rules) =>
        new(finding.Id, $"{rules.Topics.First(t => t.Id == finding.Rule.Topic).Title} · {Word(finding.Rule.Severity)}",
            finding.Statement, Cells(finding), []);

    /// <summary>The entry of a recommendation.</summary>
    public static ProposalEntry Of(Recommendation recommendation, FindingRules rules) =>
        new(recommendation.Id, rules.Groups.First(g => g.Id == recommendation.Rule.Group).Title, recommendation.Proposal,
            string.Join(", ", recommendation.Why.Select(f => f.Id)),
            [("kto", recommendation.Who), ("kiedy", recommendation.When), ("wskaznik", recommendation.Watch.Value)]);

    private static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Urgent => "pilne",
        FindingSeverity.Attention => "uwaga",
        _ => "informacja",
    };

    private static string Cells(Finding finding)
    {
        string[] cells = [.. finding.Evidence.SelectMany(o => o.Origin.Cells).Select(c => $"{c.File}:{c.Line}").Distinct()];
        return string.Join("; ", cells.Take(MostCells)) + (cells.Length > MostCells ? $" i inne (razem: {cells.Length})" : "");
    }
}
