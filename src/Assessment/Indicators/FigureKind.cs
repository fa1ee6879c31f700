namespace Assessment.Indicators;

/// <summary>What kind of number an indicator holds.</summary>
public enum FigureKind
{
    /// <summary>A count; an integer unless the indicator says it may be fractional.</summary>
    Count,

    /// <summary>An amount of money in złoty.</summary>
    Amount,

    /// <summary>A share in percent.</summary>
    Share,

    /// <summary>A ratio of two figures, e.g. inhabitants per social worker.</summary>
    Ratio,
}
