namespace Assessment.Figures;

/// <summary>A cell of an input file.</summary>
/// <param name="File">Path relative to the case folder, with <c>/</c>; for a zip entry <c>archive.zip!entry.csv</c>.</param>
/// <param name="Line">Line of the file, from 1, as an editor shows it.</param>
/// <param name="Column">Header of the column, or its Polish description where the file has none.</param>
/// <param name="ColumnNumber">Column of the file, from 1.</param>
/// <param name="Source">The file as a source line names it.</param>
/// <param name="Text">The cell's text as read.</param>
public sealed record CellOrigin(string File, int Line, string Column, int ColumnNumber, DataSource Source, string Text) : Origin
{
    /// <summary>True when the row describes the unit under another kind, or a unit that the case declares its predecessor.</summary>
    public bool IsOtherTerritory { get; init; }

    /// <inheritdoc />
    public override IEnumerable<CellOrigin> Cells => [this];

    /// <summary><c>file:line, kolumna „name”</c>.</summary>
    public override string ToString() => $"{File}:{Line}, kolumna „{Column}”";
}
