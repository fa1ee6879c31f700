using Assessment.Findings.Decisions;

namespace Assessment.Revisions;

/// <summary>Names what the office decided on a proposal.</summary>
internal static class DecisionWords
{
    /// <summary>The decision; the proposal waits when there is none.</summary>
    public static string Of(Decision? decision) => decision?.Verdict switch
    {
        Verdict.Accept => "przyjęto",
        Verdict.Change => "zmieniono",
        Verdict.Reject => "odrzucono",
        _ => "do rozstrzygnięcia",
    };
}
