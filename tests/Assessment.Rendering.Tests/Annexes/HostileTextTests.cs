using System.Text;
using Assessment.Annexes;
using Assessment.Rendering.Annexes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Assessment.Rendering.Tests.Annexes;

/// <summary>Texts of the office's files that a spreadsheet could take for a formula.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://zly.example\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public void A_text_that_begins_like_a_formula_is_a_text_in_the_workbook(string text)
    {
        using var workbook = Open(AnnexWorkbook.Write(SmallAnnex.Of(text)));
        var cells = workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).ToArray();
        Assert.Empty(cells.SelectMany(c => c.Elements<CellFormula>()));
        var cell = Assert.Single(cells, c => c.InnerText == text);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        var format = workbook.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        Assert.True(format.QuotePrefix!.Value);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("\tcmd", "'\tcmd")]
    [InlineData("=A1;\"x\"", "\"'=A1;\"\"x\"\"\"")]
    [InlineData("-2-3", "'-2-3")]
    [InlineData("+48 12 345", "'+48 12 345")]
    [InlineData("\rcmd", "\"'\rcmd\"")]
    [InlineData("\ncmd", "\"'\ncmd\"")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\uFEFF=1+1", "'\uFEFF=1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋cmd", "'＋cmd")]
    [InlineData("－cmd", "'－cmd")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("-", "-")]
    [InlineData("--", "--")]
    [InlineData("+9,5%", "+9,5%")]
    [InlineData("-12", "-12")]
    [InlineData("zwykły; tekst", "\"zwykły; tekst\"")]
    public void In_CSV_such_a_text_is_disarmed_and_a_sign_or_a_number_is_not(string text, string written) =>
        Assert.EndsWith($"\r\nwiersz;{written}\r\n", Encoding.UTF8.GetString(AnnexCsv.Of(SmallAnnex.Of(text).Tables[0])), StringComparison.Ordinal);

    [Fact]
    public void A_negative_number_stays_a_number_in_every_file()
    {
        var annex = SmallAnnex.Of(AnnexCell.Of(-12.50m, 1));
        Assert.Equal("wiersz;-12,5", Lines(AnnexCsv.Of(annex.Tables[0]))[1]);
        Assert.Contains("-12.5", Encoding.UTF8.GetString(AnnexJson.Write(annex)), StringComparison.Ordinal);
        using var workbook = Open(AnnexWorkbook.Write(annex));
        var cell = workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).Single(c => c.DataType is null);
        Assert.Equal("-12.5", cell.CellValue!.Text);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_do_not_break_the_workbook()
    {
        var bytes = AnnexWorkbook.Write(SmallAnnex.Of("a\u0001b\uFFFF\uD800 <&> 😀", AnnexCell.Empty));
        using var workbook = Open(bytes);
        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.Contains(workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()), c => c.InnerText == "a\uFFFDb\uFFFD\uFFFD <&> 😀");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://zly.example\";\"x\")")]
    [InlineData("znak \uFFFE i \u0001")]
    [InlineData("_x0041_ i _x000D_")]
    [InlineData("😀")]
    public void A_hostile_name_of_a_column_is_the_same_in_the_header_row_and_in_the_table(string name)
    {
        var annex = SmallAnnex.Of("x");
        var table = annex.Tables[0] with { Columns = [new("Wyszczególnienie"), new(name)] };
        using var workbook = Open(AnnexWorkbook.Write(annex with { Tables = [table] }));
        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(e => e.Description));
        var part = workbook.WorkbookPart!.WorksheetParts.Single(p => p.TableDefinitionParts.Any(t => t.Table!.Name!.Value == "dane_Tabela_01"));
        var named = part.TableDefinitionParts.Single().Table!.TableColumns!.Elements<TableColumn>().Last().Name!.Value;
        Assert.Equal(named, part.Worksheet!.Descendants<Row>().ElementAt(2).Elements<Cell>().Last().InnerText);
    }

    [Fact]
    public void A_text_that_looks_like_an_escaped_letter_stays_what_it_is()
    {
        using var workbook = Open(AnnexWorkbook.Write(SmallAnnex.Of("_x0041_")));
        Assert.Contains(workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()), c => c.InnerText == "_x005F_x0041_");
    }

    [Theory]
    [InlineData(3_000)]
    [InlineData(40_000)]
    public void However_long_a_text_is_no_row_is_taller_and_no_column_wider_than_a_spreadsheet_takes(int length)
    {
        using var workbook = Open(AnnexWorkbook.Write(SmallAnnex.Of(new string('x', length))));
        var sheets = workbook.WorkbookPart!.WorksheetParts.Select(p => p.Worksheet!).ToArray();
        Assert.All(sheets.SelectMany(s => s.Descendants<Row>()), r => Assert.InRange(r.Height!.Value, 15, 409));
        Assert.All(sheets.SelectMany(s => s.Descendants<Column>()), c => Assert.InRange(c.Width!.Value, 5, 255));
        Assert.All(sheets.SelectMany(s => s.Descendants<Cell>()), c => Assert.InRange(c.InnerText.Length, 0, 32_767));
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_not_cut_through_a_character()
    {
        using var workbook = Open(AnnexWorkbook.Write(SmallAnnex.Of(new string('x', 32_765) + "😀😀")));
        Assert.Contains(workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()), c => c.InnerText.EndsWith("x…", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_is_written_without_an_end_of_meaningless_digits()
    {
        var text = Encoding.UTF8.GetString(AnnexCsv.Of(SmallAnnex.Of(AnnexCell.Of(1001m / 439m, 2)).Tables[0]));
        Assert.Contains(";2,2801822323", text, StringComparison.Ordinal);
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static string[] Lines(byte[] csv) => Encoding.UTF8.GetString(csv).TrimStart('\uFEFF').Split("\r\n");
}
