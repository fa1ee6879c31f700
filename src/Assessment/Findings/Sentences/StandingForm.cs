namespace Assessment.Findings.Sentences;

/// <summary>What a sentence says of a figure among those of the peer group.</summary>
public enum StandingForm
{
    /// <summary>The compared figure with its unit: <c>5,09%</c>. Other chapters may print another one, from the office's own source.</summary>
    Value,

    /// <summary>Its place: <c>10 z 16</c> (<c>miejsce</c>).</summary>
    Place,

    /// <summary>The middle figure of the group with its unit (<c>mediana</c>).</summary>
    Median,
}
