using Assessment.Findings.Sentences;
using Assessment.Indicators;

namespace Assessment.Findings;

/// <summary>A recommendation that findings can ask for. Data (YAML).</summary>
public sealed record RecommendationRule
{
    /// <summary>Stable id, by which the office decides on the recommendation.</summary>
    public required string Id { get; init; }

    /// <summary>Id of its group.</summary>
    public required string Group { get; init; }

    /// <summary>What to do.</summary>
    public required SentenceTemplate What { get; init; }

    /// <summary>Who does it.</summary>
    public required SentenceTemplate Who { get; init; }

    /// <summary>Until when.</summary>
    public required SentenceTemplate When { get; init; }

    /// <summary>What is expected of it.</summary>
    public required SentenceTemplate Effect { get; init; }

    /// <summary>The indicator by which next year's assessment will tell.</summary>
    public required IndicatorCode Watch { get; init; }

    /// <summary>What it would cost, where that can be told from a unit cost; otherwise <c>null</c>.</summary>
    public CostRule? Cost { get; init; }
}
