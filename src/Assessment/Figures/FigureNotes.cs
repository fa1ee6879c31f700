namespace Assessment.Figures;

/// <summary>What the source says about a number besides its value (BDL attributes and the like).</summary>
[Flags]
public enum FigureNotes
{
    /// <summary>Nothing to add.</summary>
    None = 0,

    /// <summary>Preliminary (BDL <c>s</c>).</summary>
    Preliminary = 1,

    /// <summary>The aggregate may be incomplete (BDL <c>k</c>).</summary>
    Incomplete = 2,

    /// <summary>The method changed in this year (BDL <c>M</c>).</summary>
    MethodChanged = 4,

    /// <summary>Low precision (BDL <c>v</c>).</summary>
    LowPrecision = 8,

    /// <summary>Powiat and its city together (BDL <c>p</c>).</summary>
    WithCity = 16,

    /// <summary>Existed, but below the unit of presentation (BDL <c>a</c>).</summary>
    BelowUnit = 32,

    /// <summary>A forecast, not an observation.</summary>
    Forecast = 64,

    /// <summary>Reconstructed by the office from other figures, as the source file itself declares.</summary>
    Reconstructed = 128,
}
