namespace Assessment.Decks.Charts;

/// <summary>What a series is, and with that its look.</summary>
public enum SeriesRole
{
    /// <summary>The assessed year, or the assessed unit: accent colour.</summary>
    Assessed,

    /// <summary>The year before.</summary>
    Previous,

    /// <summary>An earlier year.</summary>
    Earlier,

    /// <summary>A forecast: hatched or dashed, lighter.</summary>
    Forecast,

    /// <summary>One of several parts or things of equal rank.</summary>
    Part,

    /// <summary>A larger unit that others are measured by: a labelled tick of a strip.</summary>
    Reference,

    /// <summary>Another unit of the same level: a grey dot of a strip, without a label.</summary>
    Peer,
}
