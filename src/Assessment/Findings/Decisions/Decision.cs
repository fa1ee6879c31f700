using Assessment.Indicators;
using Assessment.Problems;

namespace Assessment.Findings.Decisions;

/// <summary>An entry of <c>wnioski.yaml</c>: a proposal and what the office decided.</summary>
/// <param name="Id">Id of the proposal.</param>
/// <param name="Proposed">The proposal's words when the entry was written.</param>
/// <param name="Verdict">The decision, or <c>null</c> while there is none.</param>
/// <param name="Place">Where the entry stands.</param>
public sealed record Decision(string Id, string Proposed, Verdict? Verdict, Place Place)
{
    /// <summary>The office's own words, for <see cref="Decisions.Verdict.Change"/>; may hold placeholders.</summary>
    public string Text { get; init; } = "";

    /// <summary>Why, for <see cref="Decisions.Verdict.Reject"/>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Who does it, for a recommendation; <c>null</c> leaves the program's proposal.</summary>
    public string? Who { get; init; }

    /// <summary>Until when, for a recommendation; <c>null</c> leaves the program's proposal.</summary>
    public string? When { get; init; }

    /// <summary>The indicator to watch, for a recommendation; <c>null</c> leaves the program's proposal.</summary>
    public IndicatorCode? Watch { get; init; }
}
