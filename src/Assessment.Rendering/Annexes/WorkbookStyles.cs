using Assessment.Annexes;
using Assessment.Language;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assessment.Rendering.Annexes;

/// <summary>Formats of cells: a few for words, and one per number format that is asked for.</summary>
internal sealed class WorkbookStyles
{
    /// <summary>Words.</summary>
    public const uint Text = 0;

    /// <summary>Title of a sheet.</summary>
    public const uint Title = 1;

    /// <summary>Header of a table.</summary>
    public const uint Header = 2;

    /// <summary>A link to another sheet.</summary>
    public const uint Link = 3;

    /// <summary>Words that begin like a formula: a spreadsheet keeps them words when they are edited.</summary>
    public const uint Quoted = 4;

    /// <summary>A line above a table; it runs on over the columns beside it.</summary>
    public const uint Line = 5;

    private const uint FirstNumber = 6;
    private const uint FirstCustomFormat = 164;

    private readonly List<string> _formats = [];

    /// <summary>The format that shows a number as the document prints it: <c>+9,5%</c>, <c>−25</c>, <c>1 024 161,74 zł</c>.</summary>
    /// <param name="cell">A cell with a number.</param>
    public uint Number(AnnexCell cell)
    {
        var whole = cell.IsName ? "0" : "#,##0";
        var digits = cell.Decimals > 0 ? whole + "." + new string('0', cell.Decimals) : whole;
        var shown = cell.Unit switch { "" => digits, "%" => digits + "\"%\"", _ => digits + $"\"{PolishNumber.Space}{cell.Unit}\"" };
        // What rounds to zero has no minus.
        var minus = cell.Number is < 0 && PolishNumber.Rounded(cell.Number.Value, cell.Decimals) == 0 ? "" : $"\"{PolishNumber.Minus}\"";
        var code = $"{(cell.HasPlus ? "\"+\"" : "")}{shown};{minus}{shown}";
        if (!_formats.Contains(code)) _formats.Add(code);
        return FirstNumber + (uint)_formats.IndexOf(code);
    }

    /// <summary>The stylesheet with every format that was asked for.</summary>
    public Stylesheet ToStylesheet()
    {
        var formats = new NumberingFormats(_formats.Select((code, i) => new NumberingFormat { NumberFormatId = FirstCustomFormat + (uint)i, FormatCode = code }));
        var cells = new CellFormats(
            Format(0),
            Format(1),
            Format(2),
            Format(3),
            Format(0, quoted: true),
            Format(0, wraps: false));
        for (var i = 0; i < _formats.Count; i++)
            cells.AppendChild(new CellFormat { NumberFormatId = FirstCustomFormat + (uint)i, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true, ApplyAlignment = true, Alignment = new() { Vertical = VerticalAlignmentValues.Top } });
        cells.Count = (uint)cells.ChildElements.Count;
        formats.Count = (uint)_formats.Count;
        var sheet = new Stylesheet();
        if (_formats.Count > 0) sheet.AppendChild(formats);
        sheet.Append(
            new DocumentFormat.OpenXml.Spreadsheet.Fonts(Font(11), Font(14, bold: true), Font(11, bold: true), Font(11, link: true)) { Count = 4 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            cells,
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        return sheet;
    }

    private static CellFormat Format(uint font, bool quoted = false, bool wraps = true) => new()
    {
        NumberFormatId = 0,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = true,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
        Alignment = new() { Vertical = VerticalAlignmentValues.Top, WrapText = wraps && font != 1 },
    };

    private static Font Font(double size, bool bold = false, bool link = false)
    {
        var font = new Font();
        if (bold) font.AppendChild(new Bold());
        if (link) font.AppendChild(new Underline());
        font.AppendChild(new FontSize { Val = size });
        if (link) font.AppendChild(new Color { Rgb = "FF0B4F5A" });
        font.AppendChild(new FontName { Val = "Arial" });
        font.AppendChild(new FontFamilyNumbering { Val = 2 });
        return font;
    }
}
