namespace Assessment.Decks.Tables;

/// <summary>A cell of a printed table.</summary>
/// <param name="Text">Its text.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
public sealed record TableCell(RichText Text, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>The figure that the text prints, or <c>null</c> for words.</summary>
    public CellFigure? Figure { get; init; }

    /// <summary>A cell of plain text.</summary>
    public static implicit operator TableCell(string text) => FromString(text);

    /// <summary>A cell of plain text.</summary>
    public static TableCell FromString(string text) => new(RichText.FromString(text));
}
