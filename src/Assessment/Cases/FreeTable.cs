using System.Collections.Immutable;
using System.Globalization;
using Assessment.Decks.Tables;
using Assessment.Figures;

namespace Assessment.Cases;

/// <summary>A table of the office's own that goes to a slide as it is.</summary>
/// <param name="File">Path relative to the case folder.</param>
/// <param name="Columns">Alignment of its columns: numbers right.</param>
/// <param name="Header">Header cells.</param>
/// <param name="Rows">Body rows with numbers in Polish format; a total row has <see cref="RowStyle.Total"/>.</param>
/// <param name="Lines">The file's line of each row.</param>
/// <param name="Source">How a source line names it.</param>
public sealed record FreeTable(
    string File, ImmutableArray<TableColumn> Columns, ImmutableArray<string> Header, ImmutableArray<TableRow> Rows,
    ImmutableArray<int> Lines, DataSource Source)
{
    /// <summary>True when its rows are villages, streets or other places, where a small count can point at a person.</summary>
    public bool IsByLocality { get; init; }

    /// <summary>The words that head a row: those of its cells that hold no number, but for its ordinal.</summary>
    /// <param name="row">The row, from 0.</param>
    public string RowName(int row)
    {
        var ordinal = (row + 1).ToString(CultureInfo.InvariantCulture);
        return string.Join(", ", Rows[row].Cells
            .Where((c, i) => c.Figure is null && Columns[i].Alignment != CellAlignment.Right)
            .Select(c => c.Text.Plain.Trim())
            .Where(t => t.Length > 0 && t.TrimEnd('.') != ordinal));
    }
}
