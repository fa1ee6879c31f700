namespace Assessment.Findings;

/// <summary>Whether what a finding says is good or bad for those who need help.</summary>
public enum FindingDirection
{
    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>For the better (<c>korzystny</c>).</summary>
    Favourable,

    /// <summary>For the worse (<c>niekorzystny</c>).</summary>
    Unfavourable,
}
