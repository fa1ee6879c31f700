namespace Assessment.Sources.Numbers;

/// <summary>What a cell turned out to be.</summary>
public enum NumberReadingKind
{
    /// <summary>Nothing but blanks: no number, and not zero.</summary>
    Blank,

    /// <summary>A number that the domain allows.</summary>
    Number,

    /// <summary>A number such as <c>7.385</c>, or <c>1,000</c> of a count, whose separator may stand for thousands or decimals: the user decides, never the program.</summary>
    Ambiguous,

    /// <summary>No number.</summary>
    Invalid,

    /// <summary>A negative number where the domain forbids it; the number is given.</summary>
    Negative,

    /// <summary>A fractional number where the domain wants whole ones; the number is given.</summary>
    Fractional,
}
