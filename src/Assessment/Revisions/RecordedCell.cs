using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Disclosure;
using Assessment.Figures;
using Assessment.Indicators;

namespace Assessment.Revisions;

/// <summary>A number of a table of the office's own, as a run used it.</summary>
/// <param name="File">The table's path, relative to the case folder.</param>
/// <param name="Row">Its row among the body rows, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="RowName">The words that head its row.</param>
/// <param name="Header">The words that head its column.</param>
/// <param name="IsTotal">True in the row of sums.</param>
/// <param name="Kind">A count, a share, an amount.</param>
/// <param name="Figure">The number, or why there is none: <see cref="MissingReason.Confidential"/> where the document hides it.</param>
/// <param name="Origin">Where it came from, in words: file, line and column.</param>
public sealed partial record RecordedCell(string File, int Row, int Column, string RowName, string Header, bool IsTotal, FigureKind Kind, Figure Figure, string Origin)
{
    /// <summary>
    /// The number that the document hides; <c>null</c> where it hides none. It is kept to protect the same count in later versions, and
    /// nothing prints it.
    /// </summary>
    public decimal? Withheld { get; init; }

    /// <summary>The numbers of a table, row by row.</summary>
    /// <param name="table">The table as it may be published.</param>
    /// <param name="withheld">The hidden numbers.</param>
    public static IEnumerable<RecordedCell> Of(FreeTable table, ImmutableDictionary<CountCell, decimal> withheld)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(withheld);
        return from row in Enumerable.Range(0, table.Rows.Length)
               from column in Enumerable.Range(0, table.Rows[row].Cells.Length)
               let figure = table.Rows[row].Cells[column].Figure
               where figure is not null
               select new RecordedCell(
                   table.File, row, column, table.RowName(row), table.Header[column], table.Rows[row].Style == RowStyle.Total,
                   figure.Domain.Kind, figure.Figure, figure.Origin?.ToString() ?? "")
               {
                   Withheld = withheld.TryGetValue(CountCell.OfTable(table.File, row, column), out var hidden) ? hidden : null,
               };
    }

    /// <summary>The count that it is the cell of.</summary>
    public CountCell Count => CountCell.OfTable(File, Row, Column);

    /// <summary>The years that its row and column name, in their order; empty when they name none.</summary>
    public string Years => string.Join(' ', YearName.Matches($"{RowName} {Header}").Select(y => y.Value));

    /// <summary>The first of the words that head its row: a village without the notes beside it.</summary>
    public string Head => RowName.Split(", ")[0];

    /// <summary>What it is called where only words can say it: <c>Bibice, Osoby</c>.</summary>
    public string Name => Named(RowName, Header, Row);

    /// <summary>What a cell is called; without words that head its row, by its number.</summary>
    /// <param name="rowName">The words that head its row.</param>
    /// <param name="header">The words that head its column.</param>
    /// <param name="row">Its row, from 0.</param>
    public static string Named(string rowName, string header, int row) =>
        rowName.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"{header}, wiersz {row + 1}") : $"{rowName}, {header}";

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?!\d)")]
    private static partial Regex YearName { get; }
}
