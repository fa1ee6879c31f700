using System.Collections.Immutable;
using Assessment.Findings.Conditions;
using Assessment.Findings.Sentences;

namespace Assessment.Findings;

/// <summary>A rule that makes a finding of the figures: when its conditions hold, it says its sentence. Data (YAML).</summary>
public sealed record FindingRule
{
    /// <summary>Stable id, by which the office decides on the finding.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its topic.</summary>
    public required string Topic { get; init; }

    /// <summary>
    /// What it speaks about. Findings with the same key and direction say the same thing and are merged; those of opposite directions
    /// contradict each other and are printed side by side.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>How much it asks of the council.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>For better or worse.</summary>
    public required FindingDirection Direction { get; init; }

    /// <summary>What has to hold, all of it.</summary>
    public required ImmutableArray<Condition> Conditions { get; init; }

    /// <summary>The sentence.</summary>
    public required SentenceTemplate Statement { get; init; }

    /// <summary>The figures alone, for the „why” of a recommendation.</summary>
    public required SentenceTemplate Reason { get; init; }

    /// <summary>The provision it rests on, or empty.</summary>
    public string LegalBasis { get; init; } = "";

    /// <summary>Ids of the recommendations it supports.</summary>
    public ImmutableArray<string> Recommendations { get; init; } = [];
}
