namespace Assessment.Findings;

/// <summary>Merges findings that say the same thing and puts those that contradict each other side by side.</summary>
internal static class FindingOrder
{
    /// <summary>The findings in the order in which they are printed.</summary>
    public static IEnumerable<Finding> Arrange(FindingRules rules, IEnumerable<Finding> findings)
    {
        var topics = rules.Topics.Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i);
        return findings
            .GroupBy(f => (f.Rule.Topic, f.Rule.Key, f.Rule.Direction))
            .Select(Merged)
            .GroupBy(f => (f.Rule.Topic, f.Rule.Key))
            .OrderBy(g => topics[g.Key.Topic])
            .SelectMany(g => g.OrderByDescending(f => f.Rule.Severity));
    }

    /// <summary>The most severe finding with the evidence of all; the first of several equally severe ones.</summary>
    private static Finding Merged(IEnumerable<Finding> same)
    {
        var all = same.OrderByDescending(f => f.Rule.Severity).ToArray();
        return all[0] with
        {
            Evidence = [.. all.SelectMany(f => f.Evidence).Distinct()],
            Recommendations = [.. all.SelectMany(f => f.Recommendations).Distinct()],
        };
    }
}
