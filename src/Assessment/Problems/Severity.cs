namespace Assessment.Problems;

/// <summary>How serious a problem is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>The deck is made; the office should look. An error with <c>--strict</c>.</summary>
    Warning,

    /// <summary>No deck is made.</summary>
    Error,
}
