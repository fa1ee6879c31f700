namespace Assessment.Sources.Numbers;

/// <summary>Signs that may stand behind a number where the caller expects them.</summary>
[Flags]
public enum NumberSuffixes
{
    /// <summary>None: a sign makes the text no number.</summary>
    None = 0,

    /// <summary><c>%</c>; 51,37% reads as 51.37.</summary>
    Percent = 1,

    /// <summary><c>zł</c>.</summary>
    Zloty = 2,
}
