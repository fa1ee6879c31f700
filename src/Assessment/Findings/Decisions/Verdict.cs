namespace Assessment.Findings.Decisions;

/// <summary>What the office says to a proposal.</summary>
public enum Verdict
{
    /// <summary>Print it as it is (<c>przyjmij</c>).</summary>
    Accept,

    /// <summary>Print it in the office's words (<c>zmien</c>).</summary>
    Change,

    /// <summary>Do not print it (<c>odrzuc</c>).</summary>
    Reject,
}
