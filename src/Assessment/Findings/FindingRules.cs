using System.Collections.Immutable;

namespace Assessment.Findings;

/// <summary>What the program can conclude and recommend. Data, in the order in which it is printed.</summary>
public sealed record FindingRules
{
    /// <summary>No rules: nothing is ever concluded.</summary>
    public static FindingRules None { get; } = new();

    /// <summary>Topics of findings.</summary>
    public ImmutableArray<FindingTopic> Topics { get; init; } = [];

    /// <summary>Rules of findings; their ids are unique.</summary>
    public ImmutableArray<FindingRule> Findings { get; init; } = [];

    /// <summary>Groups of recommendations.</summary>
    public ImmutableArray<RecommendationGroup> Groups { get; init; } = [];

    /// <summary>Recommendations; their ids are unique.</summary>
    public ImmutableArray<RecommendationRule> Recommendations { get; init; } = [];

    /// <summary>Unit costs that the office may give.</summary>
    public ImmutableArray<CostRate> Rates { get; init; } = [];
}
