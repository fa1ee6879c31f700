namespace Assessment.Indicators;

/// <summary>The day, or the period, that an indicator's figure describes. It is part of the indicator.</summary>
public enum ReferenceDate
{
    /// <summary>The whole year.</summary>
    WholeYear,

    /// <summary>As of 31 December (stan na 31 XII).</summary>
    EndOfYear,

    /// <summary>As of 30 June (stan na 30 VI).</summary>
    MidYear,
}
