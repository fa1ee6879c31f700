using System.Collections.Immutable;
using Assessment.Findings.Decisions;
using Assessment.Indicators;

namespace Assessment.Findings;

/// <summary>What findings ask for, proposed by the program and decided by the office.</summary>
public sealed record Recommendation
{
    /// <summary>The rule that made it.</summary>
    public required RecommendationRule Rule { get; init; }

    /// <summary>What the program proposes to do.</summary>
    public required string Proposal { get; init; }

    /// <summary>The findings that ask for it; at least one, none of them rejected.</summary>
    public required ImmutableArray<Finding> Why { get; init; }

    /// <summary>Who does it.</summary>
    public required string Who { get; init; }

    /// <summary>Until when.</summary>
    public required string When { get; init; }

    /// <summary>What is expected of it.</summary>
    public required string Effect { get; init; }

    /// <summary>The indicator by which next year's assessment will tell.</summary>
    public required IndicatorCode Watch { get; init; }

    /// <summary>Estimated effect on next year's budget; <c>null</c> without a unit cost.</summary>
    public BudgetEstimate? Budget { get; init; }

    /// <summary>What the office decided, or <c>null</c>.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Stable id.</summary>
    public string Id => Rule.Id;

    /// <summary>True while the office has not decided.</summary>
    public bool IsUndecided => Decision is not { Verdict: not null };

    /// <summary>True when it may be printed as the office's own.</summary>
    public bool IsAccepted => Decision?.Verdict is Verdict.Accept or Verdict.Change;

    /// <summary>What to do, in the office's words where it changed them.</summary>
    public string What => Decision is { Verdict: Verdict.Change } changed ? changed.Text : Proposal;
}
