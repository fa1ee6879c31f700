namespace Assessment.Schedules;

/// <summary>Where an export comes from.</summary>
public enum ExportKind
{
    /// <summary>A subgroup of GUS BDL; the key is its number without the letter, e.g. <c>2137</c>.</summary>
    Bdl,

    /// <summary>A table of the CAS form OZPS; the key is the table's, e.g. <c>3.powody</c>.</summary>
    CasOzps,

    /// <summary>A table (dział) of the CAS report MRiPS-03; the key is the table's, e.g. <c>1B</c>.</summary>
    Mrips03,

    /// <summary>A file of the case; the key is its path relative to the case folder.</summary>
    File,
}
