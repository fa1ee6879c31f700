namespace Assessment.Findings;

/// <summary>How much a finding asks of the council.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing (<c>informacja</c>).</summary>
    Information,

    /// <summary>Worth acting upon (<c>uwaga</c>).</summary>
    Attention,

    /// <summary>To be acted upon first (<c>pilne</c>).</summary>
    Urgent,
}
