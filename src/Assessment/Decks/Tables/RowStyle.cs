namespace Assessment.Decks.Tables;

/// <summary>What a row of a printed table is.</summary>
public enum RowStyle
{
    /// <summary>A plain row.</summary>
    Plain,

    /// <summary>A leading row: its label in bold.</summary>
    Leading,

    /// <summary>A total: bold, under a rule.</summary>
    Total,

    /// <summary>A row that names a group of rows below it.</summary>
    Group,
}
