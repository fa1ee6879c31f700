namespace Assessment.Decks.Tables;

/// <summary>How a column's cells stand.</summary>
public enum CellAlignment
{
    /// <summary>Words, from the left.</summary>
    Left,

    /// <summary>Short codes and signs, centred.</summary>
    Center,

    /// <summary>Numbers, to the right, so that figures of equal decimals align on the comma.</summary>
    Right,
}
