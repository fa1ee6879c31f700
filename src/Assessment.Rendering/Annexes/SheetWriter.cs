using System.Globalization;
using Assessment.Annexes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rendering.Annexes;

/// <summary>Streams one sheet: title and lines in column A, right below them one table, below it nothing.</summary>
/// <param name="styles">Formats of the cells.</param>
internal sealed class SheetWriter(WorkbookStyles styles)
{
    private const double Narrowest = 10;
    private const double Widest = 70;
    private const double WidestPossible = 255;
    private const double CoverWidth = 110;
    private const double LineHeight = 15;
    private const double TitleHeight = 21;

    // A spreadsheet program takes no taller row than 409 points.
    private const double MostLines = 27;

    // Some letters are wider than the digits in which widths are measured.
    private const double WidthOfLetter = 1.15;

    /// <summary>The cover: its paragraphs in column A.</summary>
    public static void Cover(WorksheetPart part, Annex annex)
    {
        using var writer = OpenXmlWriter.Create(part);
        Open(writer, selected: true);
        Columns(writer, [CoverWidth]);
        writer.WriteStartElement(new SheetData());
        var row = 1u;
        Row(writer, row++, TitleHeight, [(annex.Title, WorkbookStyles.Title)]);
        foreach (var paragraph in annex.Cover) Row(writer, row++, Height([paragraph], [CoverWidth]), [(paragraph, WorkbookStyles.Text)]);
        writer.WriteEndElement();
        PrintedWide(writer);
        Close(writer);
    }

    /// <summary>A sheet with a table.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="table">Its table.</param>
    /// <param name="number">Number of the table in the workbook, from 1.</param>
    public void Table(WorksheetPart part, AnnexTable table, int number)
    {
        using (var writer = OpenXmlWriter.Create(part))
        {
            Open(writer, selected: false);
            double[] widths = [.. table.Columns.Select((column, i) => Width(column, table, i))];
            Columns(writer, widths);
            writer.WriteStartElement(new SheetData());
            var row = 1u;
            Row(writer, row++, TitleHeight, [(table.Title, WorkbookStyles.Title)]);
            foreach (var line in table.Lines) Row(writer, row++, LineHeight, [(line, WorkbookStyles.Line)]);
            Row(writer, row++, Height(table.Columns.Select(c => c.Name), widths), [.. table.Columns.Select(c => (c.Name, WorkbookStyles.Header))]);
            foreach (var cells in table.Rows) Row(writer, row++, Height(cells.Select(c => c.Text), widths), cells);
            writer.WriteEndElement();
            Links(writer, table);
            PrintedWide(writer);
            writer.WriteStartElement(new TableParts { Count = 1 });
            writer.WriteElement(new TablePart { Id = "rId1" });
            writer.WriteEndElement();
            Close(writer);
        }

        var definition = part.AddNewPart<TableDefinitionPart>("rId1");
        definition.Table = Definition(table, number);
    }

    /// <summary>The address of a cell, e.g. <c>AB12</c>.</summary>
    public static string Address(int column, uint row)
    {
        var letters = "";
        for (var c = column + 1; c > 0; c = (c - 1) / 26) letters = (char)('A' + (c - 1) % 26) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static uint HeaderRow(AnnexTable table) => (uint)table.Lines.Length + 2;

    private static Table Definition(AnnexTable table, int number)
    {
        var header = HeaderRow(table);
        var reference = $"A{header.ToString(CultureInfo.InvariantCulture)}:{Address(table.Columns.Length - 1, header + (uint)table.Rows.Length)}";
        return new(
            new AutoFilter { Reference = reference },
            new TableColumns(table.Columns.Select((c, i) => new TableColumn { Id = (uint)i + 1, Name = SheetText.Of(c.Name) })) { Count = (uint)table.Columns.Length },
            new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = true, ShowColumnStripes = false })
        {
            Id = (uint)number,
            Name = "dane_" + table.Sheet,
            DisplayName = "dane_" + table.Sheet,
            Reference = reference,
            HeaderRowCount = 1,
            TotalsRowShown = false,
        };
    }

    private static void Open(OpenXmlWriter writer, bool selected)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteStartElement(new SheetViews());
        writer.WriteElement(new SheetView { WorkbookViewId = 0, TabSelected = selected ? true : null });
        writer.WriteEndElement();
    }

    // On paper a table is as wide as the page and as long as it needs.
    private static void PrintedWide(OpenXmlWriter writer) =>
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });

    private static void Close(OpenXmlWriter writer) => writer.WriteEndElement();

    private static void Columns(OpenXmlWriter writer, double[] widths)
    {
        writer.WriteStartElement(new Columns());
        for (var i = 0; i < widths.Length; i++)
            writer.WriteElement(new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = widths[i], CustomWidth = true });
        writer.WriteEndElement();
    }

    private static double Width(AnnexColumn column, AnnexTable table, int index)
    {
        var longest = table.Rows.Max(r => r[index].Number is { } n ? AnnexNumber.Text(decimal.Round(n, r[index].Decimals)).Length * 4 / 3 + r[index].Unit.Length + 2 : r[index].Text.Length);
        var header = Math.Min(column.Name.Length, Math.Max(14, column.Name.Split(' ').Max(w => w.Length) + 4));
        var usual = Math.Clamp(Math.Max(longest, header) * WidthOfLetter + 1, Narrowest, Widest);
        return Math.Min(Math.Max(usual, Math.Ceiling(longest * WidthOfLetter / MostLines)), WidestPossible);
    }

    // Not every program finds the height of wrapped text by itself, so every row says its own.
    private static double Height(IEnumerable<string> texts, double[] widths) =>
        LineHeight * texts.Select((text, i) => Math.Clamp(Math.Ceiling(text.Length * WidthOfLetter / widths[i]), 1, MostLines)).Max();

    private static Row Begun(uint row, double height) => new() { RowIndex = row, Height = height, CustomHeight = true };

    private void Row(OpenXmlWriter writer, uint row, double height, IReadOnlyList<AnnexCell> cells)
    {
        writer.WriteStartElement(Begun(row, height));
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Number is { } number)
                writer.WriteElement(new Cell { CellReference = Address(i, row), StyleIndex = styles.Number(cell), CellValue = new(AnnexNumber.Text(number)) });
            else if (cell.Text.Length > 0)
                Words(writer, Address(i, row), cell.Text, cell.Sheet is not null ? WorkbookStyles.Link : WorkbookStyles.Text);
        }

        writer.WriteEndElement();
    }

    private static void Row(OpenXmlWriter writer, uint row, double height, IReadOnlyList<(string Text, uint Style)> cells)
    {
        writer.WriteStartElement(Begun(row, height));
        for (var i = 0; i < cells.Count; i++) Words(writer, Address(i, row), cells[i].Text, cells[i].Style);
        writer.WriteEndElement();
    }

    private static void Words(OpenXmlWriter writer, string address, string text, uint style)
    {
        var quoted = style == WorkbookStyles.Text && text[0] is '=' or '+' or '-' or '@';
        writer.WriteElement(new Cell
        {
            CellReference = address,
            StyleIndex = quoted ? WorkbookStyles.Quoted : style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(SheetText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }),
        });
    }

    private static void Links(OpenXmlWriter writer, AnnexTable table)
    {
        var first = HeaderRow(table) + 1;
        var links = table.Rows.SelectMany((row, r) => row.Select((cell, c) => (Cell: cell, Address: Address(c, first + (uint)r)))).Where(l => l.Cell.Sheet is not null).ToArray();
        if (links.Length == 0) return;
        writer.WriteStartElement(new Hyperlinks());
        foreach (var (cell, address) in links)
            writer.WriteElement(new Hyperlink { Reference = address, Location = $"{cell.Sheet}!A1", Display = cell.Text });
        writer.WriteEndElement();
    }
}
