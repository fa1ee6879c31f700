namespace Assessment.Indicators;

/// <summary>What art. 16a ust. 2–3 u.p.s. says the assessment covers.</summary>
public enum StatutoryElement
{
    /// <summary>infrastruktura</summary>
    Infrastructure,

    /// <summary>kadra</summary>
    Staff,

    /// <summary>organizacje pozarządowe</summary>
    NonGovernmentalOrganisations,

    /// <summary>nakłady finansowe na zadania pomocy społecznej</summary>
    Expenditure,

    /// <summary>osoby i rodziny korzystające z pomocy społecznej</summary>
    PersonsAndFamilies,

    /// <summary>rodzaje problemów i ich rozkład ilościowy</summary>
    KindsOfProblems,
}
