namespace Assessment.Changes;

/// <summary>Where a trend goes.</summary>
public enum TrendDirection
{
    /// <summary>No clear direction.</summary>
    None,

    /// <summary>Upwards.</summary>
    Rising,

    /// <summary>Downwards.</summary>
    Falling,
}
