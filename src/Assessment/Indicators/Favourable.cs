namespace Assessment.Indicators;

/// <summary>Which figure of an indicator is the better one when units are compared.</summary>
public enum Favourable
{
    /// <summary>More is neither better nor worse.</summary>
    Neither,

    /// <summary>Less is better, e.g. inhabitants per social worker.</summary>
    Less,

    /// <summary>More is better, e.g. places per 100 children.</summary>
    More,
}
