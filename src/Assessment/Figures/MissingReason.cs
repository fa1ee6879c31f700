namespace Assessment.Figures;

/// <summary>Why there is no number. The kinds are kept apart from the reader to the page.</summary>
public enum MissingReason
{
    /// <summary>No source of the case holds the figure ("brak danych").</summary>
    NotInSource,

    /// <summary>The source says there is no information, or none that is reliable (sign <c>.</c>).</summary>
    NotReported,

    /// <summary>Filling in is impossible or makes no sense (sign <c>x</c>).</summary>
    NotApplicable,

    /// <summary>The source says the figure is not yet available (BDL attribute <c>n</c>).</summary>
    NotYetAvailable,

    /// <summary>The figure is confidential, or hidden by the office.</summary>
    Confidential,

    /// <summary>A zero that stands for missing data (BDL CTAB, kinds 4 and 5 before their first figure).</summary>
    ZeroMeansMissing,

    /// <summary>Part of a computation is missing, or it would divide by zero.</summary>
    NotComputable,
}
