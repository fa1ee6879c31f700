using Assessment.Rendering.Pdf.Text;

namespace Assessment.Rendering.Pdf.Tables;

/// <summary>A cell at its place in the grid of a table.</summary>
/// <param name="Column">Its first column.</param>
/// <param name="ColumnSpan">Columns it covers.</param>
/// <param name="RowSpan">Rows it covers.</param>
/// <param name="Text">Its text.</param>
/// <param name="Indent">Indentation in points.</param>
internal sealed record GridCell(int Column, int ColumnSpan, int RowSpan, StyledText Text, double Indent);
