namespace Assessment.Figures;

/// <summary>Where a figure comes from; the case ranks these when two of them disagree.</summary>
public enum SourceKind
{
    /// <summary>GUS Bank Danych Lokalnych.</summary>
    Bdl,

    /// <summary>CAS, form Ocena Zasobów Pomocy Społecznej.</summary>
    CasOzps,

    /// <summary>CAS, report MRiPS-03.</summary>
    Mrips03,

    /// <summary>The labour office (powiatowy urząd pracy).</summary>
    LabourOffice,

    /// <summary>The centre's own data.</summary>
    Own,

    /// <summary>An earlier released version of this assessment or of the one of the year before; no case ranks it: it only fills what no file holds.</summary>
    Released,
}
