namespace Assessment.Sources.Matching;

/// <summary>How a row's label met the catalogue.</summary>
public enum LabelMatchKind
{
    /// <summary>By its label.</summary>
    ByLabel,

    /// <summary>By its symbol, where the label is a near one or none.</summary>
    BySymbol,

    /// <summary>By the case's <c>mapowanie</c>.</summary>
    ByMapping,

    /// <summary>The case's <c>mapowanie</c> says to leave the row out.</summary>
    Skipped,

    /// <summary>The case's <c>mapowanie</c> names an indicator that does not exist.</summary>
    MappedToUnknown,

    /// <summary>More than one place fits and nothing decides between them.</summary>
    Ambiguous,

    /// <summary>Nothing fits.</summary>
    Unknown,
}
