namespace Assessment.Sources.Cas;

/// <summary>What a line above a table's header says.</summary>
public enum CasPreambleKey
{
    /// <summary>The assessed or reported year.</summary>
    Year,

    /// <summary>The unit's name, perhaps with its code.</summary>
    Unit,

    /// <summary>The unit's TERYT code.</summary>
    Territory,

    /// <summary>The date of the export.</summary>
    ExportDate,

    /// <summary>The reported period.</summary>
    Period,

    /// <summary>The table or section.</summary>
    Table,
}
