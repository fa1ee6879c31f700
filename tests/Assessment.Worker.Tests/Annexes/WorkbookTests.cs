using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Assessment.Annexes;
using Assessment.Composition;
using Assessment.Decks.Charts;
using Assessment.Provenance;
using Assessment.Rendering.Annexes;
using Assessment.Rendering.Pdf;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Assessment.Worker.Tests.Annexes;

/// <summary>The annex of both samples against the rules of good practice for published spreadsheets.</summary>
public abstract class WorkbookTests : IDisposable
{
    private readonly Cases.AssessedCase _assessed;
    private readonly ComposedDeck _composed;
    private readonly Annex _annex;
    private readonly byte[] _bytes;
    private readonly SpreadsheetDocument _document;
    private readonly ImmutableArray<OpenedSheet> _sheets;

    protected WorkbookTests(Cases.AssessedCase assessed, ComposedDeck composed)
    {
        (_assessed, _composed) = (assessed, composed);
        _annex = Compose();
        _bytes = AnnexWorkbook.Write(_annex);
        _document = SpreadsheetDocument.Open(new MemoryStream(_bytes), isEditable: false);
        _sheets = OpenedSheet.Of(_document);
    }

    private IEnumerable<OpenedSheet> Tables => _sheets.Where(s => s.Name.StartsWith("Tabela_", StringComparison.Ordinal));

    private OpenedSheet Sheet(string name) => _sheets.Single(s => s.Name == name);

    public void Dispose()
    {
        _document.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void It_is_valid_Open_XML() =>
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));

    [Fact]
    public void The_same_case_gives_the_same_bytes_in_every_format()
    {
        var again = Compose();
        Assert.Equal(_bytes, AnnexWorkbook.Write(again));
        Assert.Equal(AnnexCsv.Tidy(_annex), AnnexCsv.Tidy(again));
        Assert.Equal(AnnexCsv.Of(_annex.Provenance!), AnnexCsv.Of(again.Provenance!));
        Assert.Equal(AnnexJson.Write(_annex), AnnexJson.Write(again));
    }

    [Fact]
    public void Its_entries_bear_the_date_of_the_case()
    {
        using var zip = new ZipArchive(new MemoryStream(_bytes));
        Assert.All(zip.Entries, e => Assert.Equal(_annex.Date.ToDateTimeUnspecified(), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void Document_title_and_language_are_set()
    {
        using var reader = new StreamReader(_document.CoreFilePropertiesPart!.GetStream());
        var properties = reader.ReadToEnd();
        Assert.Contains($"<dc:title>{_composed.Deck.Metadata.Title}</dc:title>", properties, StringComparison.Ordinal);
        Assert.Contains("<dc:language>pl-PL</dc:language>", properties, StringComparison.Ordinal);
    }

    [Fact]
    public void Cover_contents_and_notes_come_first_and_the_provenance_is_there() =>
        Assert.Equal(["Okładka", "Spis", "Noty", "Tabela_01", "Pochodzenie"], _sheets.Select(s => s.Name).Take(4).Append(Sheet("Pochodzenie").Name));

    [Fact]
    public void Every_table_and_every_chart_of_the_deck_has_its_sheet()
    {
        var printed = PrintedTables.Of(_composed.Deck);
        Assert.Equal(printed.Length, Tables.Count());
        Assert.Equal(_composed.Deck.Slides.Sum(s => Charts(s.Blocks)), printed.Count(p => p.IsChart));
    }

    [Fact]
    public void Each_sheet_but_the_cover_holds_one_table_object_from_column_A_with_nothing_below_it()
    {
        Assert.Null(_sheets[0].Table);
        Assert.All(_sheets.Skip(1), s =>
        {
            Assert.NotNull(s.Table);
            Assert.Equal($"A{s.Header + 1}:{SheetAddress(s.Columns.Length, s.Rows.Length)}", s.Table.Reference!.Value);
            Assert.Equal(1u, s.Table.HeaderRowCount!.Value);
        });
    }

    [Fact]
    public void Title_and_notes_stand_above_the_table_in_column_A() =>
        Assert.All(_sheets, s => Assert.All(s.Rows.Take(Math.Max(1, s.Header)), r => Assert.Equal([0], r.Keys)));

    [Fact]
    public void Above_each_table_stand_its_place_a_note_on_notes_and_the_source()
    {
        foreach (var (printed, sheet) in PrintedTables.Of(_composed.Deck).Zip(Tables))
        {
            var lines = sheet.Rows.Take(sheet.Header).Select(r => (string)r[0]).ToArray();
            Assert.StartsWith("Slajd ", lines[1], StringComparison.Ordinal);
            Assert.True(lines[2] == "Tabela nie ma not." || lines[2].StartsWith("Noty do tabeli: [nota ", StringComparison.Ordinal), lines[2]);
            Assert.All(_composed.Deck.Slides[printed.Slide].Blocks.OfType<Decks.SourceBlock>(), s => Assert.Contains(s.Text, lines));
        }
    }

    [Fact]
    public void Wherever_a_cell_is_blank_a_line_above_the_table_says_what_that_means() =>
        Assert.All(_sheets.Skip(1).Where(s => s.Body.Any(r => r.Count < s.Columns.Length)),
            s => Assert.Contains(s.Rows.Take(s.Header), r => ((string)r[0]).Contains("Puste pole", StringComparison.Ordinal)));

    [Fact]
    public void One_header_row_names_every_column_differently_and_equals_the_table_object() =>
        Assert.All(_sheets.Skip(1), s =>
        {
            Assert.Equal(s.Columns.Length, s.Columns.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.DoesNotContain("", s.Columns);
            Assert.Equal(s.Columns, s.Table!.TableColumns!.Elements<TableColumn>().Select(c => c.Name!.Value!));
        });

    [Fact]
    public void No_row_is_blank_or_left_out() =>
        Assert.All(_sheets, s =>
        {
            Assert.Equal(Enumerable.Range(1, s.Rows.Length).Select(i => (uint)i), s.Part.Worksheet!.Descendants<Row>().Select(r => r.RowIndex!.Value));
            Assert.All(s.Rows, r => Assert.NotEmpty(r));
        });

    [Fact]
    public void Nothing_is_merged_hidden_frozen_drawn_coloured_or_run()
    {
        Assert.All(_sheets, s =>
        {
            var sheet = s.Part.Worksheet!;
            Assert.Empty(sheet.Descendants<MergeCell>());
            Assert.Empty(sheet.Descendants<Pane>());
            Assert.Empty(sheet.Descendants<ConditionalFormatting>());
            Assert.DoesNotContain(sheet.Descendants<Column>(), c => c.Hidden?.Value == true || c.Width?.Value is null or < 5);
            Assert.DoesNotContain(sheet.Descendants<Row>(), r => r.Hidden?.Value == true);
            Assert.Null(s.Part.DrawingsPart);
            Assert.Empty(sheet.Descendants<CellFormula>());
        });
        Assert.DoesNotContain(_document.WorkbookPart!.Workbook!.Descendants<Sheet>(), s => s.State is not null);
        Assert.Null(_document.WorkbookPart.VbaProjectPart);
        Assert.Empty(_document.WorkbookPart.ExternalWorkbookParts);
        Assert.DoesNotContain(_document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.Fills!.Elements<Fill>(), f => f.PatternFill?.PatternType?.Value == PatternValues.Solid);
    }

    [Fact]
    public void No_number_is_stored_as_text()
    {
        var texts = from sheet in Tables.Append(Sheet("Pliki"))
                    from row in sheet.Body
                    from cell in row
                    where cell.Value is string text && decimal.TryParse(text.Replace('\u00A0', ' ').Replace(" ", "", StringComparison.Ordinal).Replace(',', '.').TrimEnd('%'),
                        NumberStyles.Number, CultureInfo.InvariantCulture, out _)
                    where cell.Key > 0
                    select $"{sheet.Name}: {cell.Value}";
        Assert.Empty(texts);
    }

    [Fact]
    public void A_column_of_numbers_holds_no_sign_and_no_word() =>
        Assert.All(_annex.Tables, t => Assert.All(Enumerable.Range(0, t.Columns.Length).Where(c => t.Columns[c].IsNumeric),
            c => Assert.All(Sheet(t.Sheet).Body, r => Assert.True(r.GetValueOrDefault(c, 0m) is decimal, $"{t.Sheet}, {t.Columns[c].Name}: {r.GetValueOrDefault(c)}"))));

    [Fact]
    public void Every_missing_number_has_its_sign_and_note_in_the_remarks()
    {
        var missing = PrintedTables.Of(_composed.Deck).Select((t, i) => (Table: t.Table, Sheet: _annex.Tables[i])).SelectMany(t => t.Table.Rows.SelectMany((row, r) =>
            row.Cells.Select((cell, c) => (Cell: cell, Column: t.Table.Columns[c], Remarks: t.Sheet.Rows[r][^1].Text)).Where(c => c.Cell?.Figure is { Figure.HasNumber: false }))).ToArray();
        Assert.NotEmpty(missing);
        Assert.All(missing, m => Assert.Matches(Regex.Escape($"{m.Column}: {m.Cell!.Text.Plain} ") + @"\[nota \d+\]", m.Remarks));
    }

    [Fact]
    public void Every_number_equals_the_one_that_the_document_prints()
    {
        var numbers = 0;
        foreach (var (printed, index) in PrintedTables.Of(_composed.Deck).Select((t, i) => (t, i)))
            foreach (var (row, r) in printed.Table.Rows.Select((row, r) => (row, r)))
                foreach (var (cell, c) in row.Cells.Select((cell, c) => (cell, c)))
                {
                    if (cell?.Figure is not { Figure.HasNumber: true } figure) continue;
                    var shown = Assert.IsType<decimal>(Tables.ElementAt(index).Body.ElementAt(r)[c]);
                    var rounded = decimal.Round(shown, figure.Domain.Decimals, MidpointRounding.AwayFromZero);
                    Assert.Equal(FigureQuestion.NumberOf(cell.Text.Plain).TrimEnd('%'),
                        FigureQuestion.NumberOf(Language.PolishNumber.Text(rounded, figure.Domain.Decimals)));
                    numbers++;
                }

        Assert.True(numbers > 200, $"only {numbers} numbers");
    }

    [Fact]
    public void The_format_of_every_number_shows_what_the_document_prints_sign_and_unit_included()
    {
        var styles = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var formats = styles.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode!.Value!);
        var cells = styles.CellFormats!.Elements<CellFormat>().ToArray();
        var shown = 0;
        foreach (var (table, sheet) in PrintedTables.Of(_composed.Deck).Zip(Tables))
            foreach (var (printed, row) in table.Table.Rows.Zip(sheet.Part.Worksheet!.Descendants<Row>().Skip(sheet.Header + 1)))
                foreach (var cell in row.Elements<Cell>().Where(c => c.DataType is null))
                {
                    var column = OpenedSheet.Column(cell.CellReference!.Value!);
                    var format = formats[cells[(int)cell.StyleIndex!.Value].NumberFormatId!.Value];
                    var text = printed.Cells[column]!.Text.Plain.Trim();
                    var number = ShownNumber.Of(decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture), format);
                    // A place („10 z 16”) is a number of its own. Where the header says the unit of amounts once, the sheet says it in each cell.
                    text = text.Split(" z ")[0];
                    Assert.Equal(text, text.EndsWith("zł", StringComparison.Ordinal) ? number : number.Replace("\u00A0zł", "", StringComparison.Ordinal));
                    shown++;
                }

        Assert.True(shown > 200, $"only {shown} numbers");
    }

    [Fact]
    public void A_year_a_line_and_a_slide_have_no_separator_of_thousands()
    {
        var styles = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var formats = styles.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode!.Value!);
        var cells = styles.CellFormats!.Elements<CellFormat>().ToArray();
        var sheet = Sheet("Pochodzenie");
        var naming = new[] { "Rok", "Wiersz", "Nr kolumny", "Slajd" }.Select(n => Array.IndexOf(sheet.Columns, n)).ToArray();
        var numbers = sheet.Part.Worksheet!.Descendants<Cell>().Where(c => c.DataType is null && naming.Contains(OpenedSheet.Column(c.CellReference!.Value!))).ToArray();
        Assert.NotEmpty(numbers);
        Assert.All(numbers, c => Assert.StartsWith("0;", formats[cells[(int)c.StyleIndex!.Value].NumberFormatId!.Value], StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_sheets_are_short_different_and_free_of_what_a_spreadsheet_forbids()
    {
        Assert.Equal(_sheets.Length, _sheets.Select(s => s.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(_sheets, s => Assert.Matches(@"^[\p{L}\d_]{1,31}$", s.Name));
        var tables = _sheets.Skip(1).Select(s => s.Table!).ToArray();
        Assert.Equal(tables.Length, tables.Select(t => t.Name!.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(tables.Length, tables.Select(t => t.Id!.Value).Distinct().Count());
        Assert.All(tables, t => Assert.Matches("^dane_[A-Za-z0-9_]+$", t.Name!.Value));
        Assert.Empty(_document.WorkbookPart!.Workbook!.Descendants<DefinedName>());
    }

    [Fact]
    public void Columns_and_rows_keep_to_what_a_spreadsheet_takes_and_hold_their_longest_text()
    {
        Assert.All(_sheets.SelectMany(s => s.Part.Worksheet!.Descendants<Row>()), r => Assert.InRange(r.Height!.Value, 15, 409));
        foreach (var sheet in _sheets.Skip(1))
        {
            var widths = sheet.Part.Worksheet!.Descendants<Column>().Select(c => c.Width!.Value).ToArray();
            Assert.All(widths, w => Assert.InRange(w, 10, 255));
            foreach (var (row, cells) in sheet.Part.Worksheet!.Descendants<Row>().Zip(sheet.Rows).Skip(sheet.Header))
                Assert.All(cells.Where(c => c.Value is string), c => Assert.True(((string)c.Value).Length <= widths[c.Key] * row.Height!.Value / 15, $"{sheet.Name}: „{c.Value}” is cut off"));
        }
    }

    [Fact]
    public void Contents_lead_to_every_other_sheet()
    {
        var contents = Sheet("Spis");
        var links = contents.Part.Worksheet!.Descendants<Hyperlink>().Select(h => h.Location!.Value!).ToArray();
        Assert.Equal(_sheets.Skip(2).Select(s => s.Name + "!A1"), links);
        Assert.Equal(_sheets.Skip(2).Select(s => s.Name), contents.Body.Select(r => (string)r[0]));
    }

    [Fact]
    public void Every_note_that_is_referred_to_is_on_the_notes_sheet_and_no_other()
    {
        var listed = Sheet("Noty").Body.Select(r => (string)r[0]).ToArray();
        var referred = Tables.SelectMany(s => s.Rows).SelectMany(r => r.Values.OfType<string>()).SelectMany(t => Regex.Matches(t, @"\[nota \d+\]")).Select(m => m.Value).Distinct();
        Assert.Equal(listed.Order(StringComparer.Ordinal), referred.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_provenance_has_a_row_per_printed_figure_with_its_cell_and_hash_or_its_formula()
    {
        var sheet = Sheet("Pochodzenie");
        var printed = PrintedFigures.Of(_assessed, _composed.Deck);
        Assert.Equal(printed.Length, sheet.Body.Count());
        foreach (var (figure, row) in printed.Zip(sheet.Body))
        {
            Assert.Equal(figure.Printed, sheet[row, "Wydrukowano"]);
            if (!figure.Figure.Figure.HasNumber) continue;
            Assert.IsType<decimal>(sheet[row, "Wartość"]);
            if (figure.Figure.Origin is Figures.CellOrigin cell)
            {
                Assert.Equal((cell.File, (decimal)cell.Line, (decimal)cell.ColumnNumber), (sheet[row, "Plik"], sheet[row, "Wiersz"], sheet[row, "Nr kolumny"]));
                // Of a file with hidden counts no hash is published.
                Assert.Equal(_assessed.Content.Files.Single(f => f.Path == cell.File).Sha256, sheet[row, "SHA-256"]);
            }
            else
            {
                Assert.NotEqual("", sheet[row, "Wzór"]);
                Assert.Contains("wiersz", (string)sheet[row, "Części"], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_tidy_CSV_opens_with_a_double_click_and_holds_no_formula()
    {
        var csv = AnnexCsv.Tidy(_annex);
        Assert.True(csv.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var lines = Encoding.UTF8.GetString(csv)[1..].Split("\r\n");
        Assert.Equal("", lines[^1]);
        var fields = lines[..^1].Select(l => Regex.Matches(l, "(?<=^|;)(?:\"(?:[^\"]|\"\")*\"|[^;\"]*)(?=;|$)").Select(m => m.Value.Trim('"')).ToArray()).ToArray();
        Assert.All(fields, f => Assert.Equal(fields[0].Length, f.Length));
        Assert.DoesNotContain(fields.SelectMany(f => f), f => f.Length > 1 && f[0] is '=' or '@');
        Assert.Equal(_annex.Tables.Sum(t => t.Rows.Length * t.Columns.Skip(1).Count(c => !c.IsRemarks)), fields.Length - 1);
    }

    [Fact]
    public void The_JSON_has_the_documented_form() =>
        Assert.Empty(JsonForm.Errors(AnnexJson.Write(_annex), typeof(AnnexJson).Assembly, "Annexes/dane.schema.json"));

    [Fact]
    public void Every_documented_field_of_the_JSON_is_written() =>
        Assert.Empty(JsonForm.Unwritten(AnnexJson.Write(_annex), typeof(AnnexJson).Assembly, "Annexes/dane.schema.json"));

    [Fact]
    public void Every_line_of_the_tidy_CSV_is_another_value_and_says_what_its_row_is()
    {
        var fields = Encoding.UTF8.GetString(AnnexCsv.Tidy(_annex))[1..].Split("\r\n")[1..^1]
            .Select(l => Regex.Matches(l, "(?<=^|;)(?:\"(?:[^\"]|\"\")*\"|[^;\"]*)(?=;|$)").Select(m => m.Value).ToArray()).ToArray();
        Assert.All(fields, f => Assert.NotEqual("", f[4]));
        Assert.Empty(fields.GroupBy(f => string.Join(';', f[0], f[3], f[5])).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    private Annex Compose() =>
        AnnexComposer.Of(_assessed, _composed.Deck, DeckPdf.LayOut(_composed.Deck, _assessed.Case.Theme, TestContext.Current.CancellationToken));

    private static int Charts(IEnumerable<Decks.Block> blocks) =>
        blocks.Sum(b => b switch { ChartBlock => 1, Decks.ColumnsBlock columns => columns.Columns.Sum(c => Charts(c.Blocks)), _ => 0 });

    private static string SheetAddress(int columns, int rows) => (char)('A' + columns - 1) + rows.ToString(CultureInfo.InvariantCulture);
}
