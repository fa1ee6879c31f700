using System.Collections.Immutable;
using Assessment.Annexes;
using Assessment.Decks.Tables;
using Assessment.Figures;

namespace Assessment.Rendering.Annexes;

/// <summary>One value of a data table with everything that is known of it.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Number">Number of its row in the table, from 1: two rows can bear the same name.</param>
/// <param name="Row">What its row is.</param>
/// <param name="Column">Name of its column.</param>
/// <param name="Value">Its number, or <c>null</c>.</param>
/// <param name="Unit">Sign of its unit.</param>
/// <param name="Text">Its words.</param>
/// <param name="Remark">The sign printed instead of the number and its meaning, or what else the source says of it.</param>
/// <param name="Code">Code of its indicator, or empty.</param>
/// <param name="Territory">TERYT code of its unit, or empty.</param>
/// <param name="Year">Its year; of a change the later one.</param>
/// <param name="Cell">The cell that it was read from, or <c>null</c>.</param>
/// <param name="Formula">How it was computed, or empty.</param>
internal sealed record AnnexRecord(
    AnnexTable Table, int Number, string Row, string Column, decimal? Value, string Unit, string Text, string Remark,
    string Code, string Territory, int? Year, CellOrigin? Cell, string Formula)
{
    /// <summary>Every value of the data tables, row by row; the first column names the row and is no value.</summary>
    public static IEnumerable<AnnexRecord> Of(Annex annex) =>
        from table in annex.Tables
        from row in table.Rows.Select((r, i) => (Cells: r, Number: i + 1))
        from cell in row.Cells.Select((c, i) => (Cell: c, Column: table.Columns[i])).Skip(1)
        where !cell.Column.IsRemarks
        select Of(table, row.Number, Name(table, row.Cells), cell.Column.Name, cell.Cell);

    private static AnnexRecord Of(AnnexTable table, int number, string row, string column, AnnexCell cell)
    {
        var observation = cell.Figure is { Of: [.., var last] } ? last : null;
        return new(
            table, number, row, column, cell.Number, cell.Unit, cell.Text, cell.Remark,
            observation?.Indicator.Value ?? "", observation?.Unit.ToString() ?? "", observation?.Year,
            cell.Figure?.Origin as CellOrigin, (cell.Figure?.Origin as ComputedOrigin)?.Formula ?? "");
    }

    private static string Name(AnnexTable table, ImmutableArray<AnnexCell> row) =>
        RowName.Of(row[0].Number is { } number ? AnnexNumber.WithComma(number) : row[0].Text, row.Skip(1).Where((_, i) => !table.Columns[i + 1].IsRemarks).Select(c => c.Text));
}
