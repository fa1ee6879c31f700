using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Worker.Tests.Annexes;

/// <summary>A sheet of a finished workbook, read back.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The part.</param>
/// <param name="Rows">Its rows; a cell is a text or a <see cref="decimal"/>, by its column.</param>
/// <param name="Table">Its table, or <c>null</c>.</param>
internal sealed record OpenedSheet(string Name, WorksheetPart Part, ImmutableArray<ImmutableSortedDictionary<int, object>> Rows, Table? Table)
{
    /// <summary>Index of the table's header row among the rows.</summary>
    public int Header => Rows.Length - (Table is null ? 0 : BodyRows + 1);

    /// <summary>Rows of the table without its header.</summary>
    public int BodyRows => int.Parse(Table!.Reference!.Value!.Split(':')[1].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), System.Globalization.CultureInfo.InvariantCulture)
        - int.Parse(Table.Reference.Value.Split(':')[0][1..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Body rows of the table.</summary>
    public IEnumerable<ImmutableSortedDictionary<int, object>> Body => Rows.Skip(Header + 1);

    /// <summary>Names of the columns as the header row prints them.</summary>
    public string[] Columns => [.. Rows[Header].Values.Cast<string>()];

    /// <summary>The cell of a row in a named column; empty where there is none.</summary>
    public object this[ImmutableSortedDictionary<int, object> row, string column] => row.GetValueOrDefault(Array.IndexOf(Columns, column), "");

    public static ImmutableArray<OpenedSheet> Of(SpreadsheetDocument document) =>
    [
        .. document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet =>
        {
            var part = (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!);
            return new OpenedSheet(sheet.Name!.Value!, part, [.. part.Worksheet!.Descendants<Row>().Select(Cells)], part.TableDefinitionParts.SingleOrDefault()?.Table);
        }),
    ];

    private static ImmutableSortedDictionary<int, object> Cells(Row row) => row.Elements<Cell>().ToImmutableSortedDictionary(
        c => Column(c.CellReference!.Value!),
        c => c.DataType is null
            ? (object)decimal.Parse(c.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)
            : c.InlineString!.InnerText);

    /// <summary>Index of the column of an address.</summary>
    public static int Column(string address) =>
        address.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => column * 26 + (letter - 'A' + 1)) - 1;
}
