namespace Assessment.Sources.Bdl;

/// <summary>A cell that holds a figure, with all that the file says about it.</summary>
/// <param name="Text">The cell's text.</param>
/// <param name="Attribute">Its attribute; empty in a wide table, which has none.</param>
/// <param name="Combination">Its dimension values.</param>
/// <param name="YearText">Its year as the file or the case names it.</param>
/// <param name="Measure">Its unit of measure.</param>
/// <param name="ColumnNumber">Its column, from 1.</param>
/// <param name="ColumnName">The header of its column.</param>
internal readonly record struct BdlCell(
    string Text, string Attribute, BdlCombination Combination, string YearText, string Measure, int ColumnNumber, string ColumnName)
{
    /// <summary>The year, or <c>null</c> when the text is none.</summary>
    public int? Year => BdlHeader.Year(YearText);
}
