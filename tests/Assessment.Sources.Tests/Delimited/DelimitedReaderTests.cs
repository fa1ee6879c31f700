using System.Text;
using Assessment.Problems;
using Assessment.Sources.Delimited;

namespace Assessment.Sources.Tests.Delimited;

public sealed class DelimitedReaderTests
{
    private const string Table = "Wyszczególnienie;Rok\nRodziny objęte pomocą;439\nDługotrwała choroba;120\n";

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static string[][] Cells(DelimitedFile file) => [.. file.Rows.Select(r => r.Cells.ToArray())];

    [Theory]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("utf-16", "UTF-16LE")]
    [InlineData("utf-16BE", "UTF-16BE")]
    [InlineData("windows-1250", "windows-1250")]
    [InlineData("iso-8859-2", "ISO-8859-2")]
    [InlineData("ibm852", "IBM852")]
    public void Encoding_of_a_Polish_table_is_detected(string name, string printed)
    {
        using var folder = new ScratchFolder().With("a.csv", Named(name).GetBytes(Table.Replace("Długotrwała", "Świąteczna źrenica", StringComparison.Ordinal)));

        var file = Assert.Single(folder.Read("a.csv"));

        Assert.Equal(printed, file.Encoding);
        Assert.Equal("Rodziny objęte pomocą", file.Rows[1].Cells[0]);
        Assert.Equal("Świąteczna źrenica choroba", file.Rows[2].Cells[0]);
        Assert.Empty(folder.Problems.ToImmutable());
    }

    [Theory]
    [InlineData("windows-1250", "Pomoc społeczną;1")]
    [InlineData("iso-8859-2", "Pomoc społeczną;1")]
    [InlineData("ibm852", "Pomoc społeczną;1")]
    [InlineData("ibm852", "Wieś;1")]
    [InlineData("iso-8859-2", "Wieś;1")]
    [InlineData("windows-1250", "Wieś;1")]
    [InlineData("windows-1250", "WIEŚ;1")]
    [InlineData("iso-8859-2", "Źródło;1")]
    [InlineData("ibm852", "matką;1")]
    [InlineData("windows-1250", "„Dobry start” – 1 234;§ 2")]
    [InlineData("windows-1250", "KOŚĆ RÓŻNE ŻÓŁTY;1")]
    public void Encoding_is_right_even_when_there_is_one_short_line(string name, string line)
    {
        using var folder = new ScratchFolder().With("a.csv", Named(name).GetBytes(line));

        Assert.Equal(line.Split(';'), Cells(Assert.Single(folder.Read("a.csv")))[0]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Byte_order_mark_is_not_part_of_the_first_cell(string name)
    {
        var encoding = Named(name);
        using var folder = new ScratchFolder().With("a.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(Table)]);

        Assert.Equal("Wyszczególnienie", Assert.Single(folder.Read("a.csv")).Rows[0].Cells[0]);
    }

    [Fact]
    public void Encoding_of_the_case_overrules_the_detected_one()
    {
        using var folder = new ScratchFolder().With("a.csv", Named("iso-8859-2").GetBytes("Ł;1"));

        var file = Assert.Single(folder.Read("a.csv", new() { Encoding = "latin2" }));

        Assert.Equal("ISO-8859-2", file.Encoding);
    }

    [Fact]
    public void Unknown_encoding_of_the_case_is_an_error()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b");

        Assert.Equal("csv.nieznane-kodowanie", folder.OnlyError("a.csv", new() { Encoding = "ebcdic" }).Id);
    }

    [Fact]
    public void Byte_that_the_given_encoding_does_not_hold_is_an_error_with_its_line()
    {
        using var folder = new ScratchFolder().With("a.csv", Named("windows-1250").GetBytes("a;b\nł;1"));

        var error = folder.OnlyError("a.csv", new() { Encoding = "utf-8" });

        Assert.Equal(("csv.zle-kodowanie", 2), (error.Id, error.Place!.Line));
        Assert.Contains("0xB3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mixed_encodings_are_an_error_with_the_first_wrong_line()
    {
        using var folder = new ScratchFolder().With("a.csv",
            [.. Encoding.UTF8.GetBytes("Płeć;Rok\r\n"), .. Named("windows-1250").GetBytes("mężczyźni;2020\r\n")]);

        var error = folder.OnlyError("a.csv");

        Assert.Equal(("csv.mieszane-kodowanie", 2), (error.Id, error.Place!.Line));
    }

    [Fact]
    public void Invalid_UTF8_after_a_byte_order_mark_is_an_error()
    {
        using var folder = new ScratchFolder().With("a.csv", [0xEF, 0xBB, 0xBF, .. "a;b\n1;"u8, 0xC5, 0x0A]);

        Assert.Equal(("csv.mieszane-kodowanie", 2), (folder.OnlyError("a.csv").Id, folder.Problems.ToImmutable()[0].Place!.Line));
    }

    [Fact]
    public void Bytes_that_are_no_Polish_text_are_an_error()
    {
        using var folder = new ScratchFolder().With("a.csv", [.. "a;b\n1;"u8, 0xFF, 0x81, 0x8E, 0x0A]);

        Assert.Equal("csv.zle-kodowanie", folder.OnlyError("a.csv").Id);
    }

    [Theory]
    [InlineData("a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n", ';')]
    [InlineData("a,b,c\n1.5,2.5,\"3,5\"\n", ',')]
    [InlineData("a\tb\tc\n1,5\t2,5\t3,5\n", '\t')]
    [InlineData("a|b|c\n1,5|2,5|3,5\n", '|')]
    [InlineData("\"a\",\"b;x\",\"c\"\n\"1\",\"2;y\",\"3\"\n", ',')]
    [InlineData("Sprawozdanie, gmina, powiat, rok\nza 2020, część 1\n\na;b;c\n1;2;3\n4;5;6\n", ';')]
    [InlineData("\"a\";\"b\";\n\"wiersz, z przecinkiem\";\"1,5\";\n", ';')]
    [InlineData("jedna kolumna\nwartość\n", ';')]
    public void Delimiter_is_the_one_that_splits_the_rows_alike(string text, char delimiter)
    {
        using var folder = new ScratchFolder().With("a.csv", text);

        Assert.Equal(delimiter, Assert.Single(folder.Read("a.csv")).Delimiter);
    }

    [Theory]
    [InlineData("sep=,\r\na,b\r\n1,2\r\n")]
    [InlineData("\"sep=,\"\na,b\n1,2\n")]
    [InlineData("SEP=,\ra,b\r1,2\r")]
    public void Separator_line_of_Excel_is_honoured_and_is_no_row(string text)
    {
        using var folder = new ScratchFolder().With("a.csv", text);

        var file = Assert.Single(folder.Read("a.csv"));

        Assert.Equal(',', file.Delimiter);
        Assert.Equal([["a", "b"], ["1", "2"]], Cells(file));
        Assert.Equal([2, 3], file.Rows.Select(r => r.Line));
    }

    [Fact]
    public void Delimiter_of_the_case_overrules_the_detected_one()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b|c\n1;2|3\n");

        Assert.Equal([["a;b", "c"], ["1;2", "3"]], Cells(Assert.Single(folder.Read("a.csv", new() { Delimiter = '|' }))));
    }

    [Fact]
    public void Delimiter_that_cannot_be_one_is_an_error()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\n");

        Assert.Equal("csv.zly-separator", folder.OnlyError("a.csv", new() { Delimiter = '"' }).Id);
    }

    [Fact]
    public void Rows_have_the_lines_an_editor_shows()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\r\n\r\n\"dwie\r\nlinie\";2\r\n;\r\n3;4");

        var file = Assert.Single(folder.Read("a.csv"));

        Assert.Equal([1, 3, 6], file.Rows.Select(r => r.Line));
        Assert.Equal("dwie\r\nlinie", file.Rows[1].Cells[0]);
    }

    [Fact]
    public void Quotes_are_removed_and_outer_blanks_kept()
    {
        using var folder = new ScratchFolder().With("a.csv", "\"Klub \"\"Senior\"\"\"; x ;\n");

        Assert.Equal([["Klub \"Senior\"", " x ", ""]], Cells(Assert.Single(folder.Read("a.csv"))));
    }

    [Fact]
    public void Unclosed_quote_is_an_error_with_the_line_it_opens_at()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\n1;2\n\"x;3\n4;5\n");

        var error = folder.OnlyError("a.csv");

        Assert.Equal(("csv.niedomkniety-cudzyslow", 3), (error.Id, error.Place!.Line));
    }

    [Fact]
    public void Quote_closed_by_the_next_lines_quote_is_an_error()
    {
        using var folder = new ScratchFolder().With("a.csv", "sep=;\n\"a\";\"b\"\n\"x;\"3\"\n\"y\";\"5\"\n");

        var error = folder.OnlyError("a.csv");

        Assert.Equal(("csv.tekst-po-cudzyslowie", 3), (error.Id, error.Place!.Line));
    }

    [Fact]
    public void Quote_inside_a_bare_cell_is_kept_with_a_warning()
    {
        using var folder = new ScratchFolder().With("a.csv", "nazwa;x\nKlub \"Senior\";2\n");

        Assert.Equal("Klub \"Senior\"", Assert.Single(folder.Read("a.csv")).Rows[1].Cells[0]);
        Assert.Equal(("csv.cudzyslow-w-komorce", Severity.Warning, 2),
            folder.Problems.ToImmutable().Select(p => (p.Id, p.Severity, p.Place!.Line!.Value)).Single());
    }

    [Fact]
    public void Missing_file_is_an_error()
    {
        using var folder = new ScratchFolder();

        var error = folder.OnlyError("dane/bdl/nie-ma.csv");

        Assert.Equal(("csv.brak-pliku", "dane/bdl/nie-ma.csv"), (error.Id, error.Place!.File));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n \n")]
    [InlineData("\uFEFF")]
    public void Empty_file_is_an_error(string text)
    {
        using var folder = new ScratchFolder().With("a.csv", text);

        Assert.Equal("csv.pusty-plik", folder.OnlyError("a.csv").Id);
    }

    [Fact]
    public void Table_without_data_rows_is_an_error_of_the_reader_that_knows_the_header()
    {
        using var folder = new ScratchFolder().With("a.csv", "tytuł\nKod;Nazwa\n");
        var file = Assert.Single(folder.Read("a.csv"));

        Assert.True(file.ReportHeaderOnly(file.Rows[1], folder.Problems));
        Assert.False(file.ReportHeaderOnly(file.Rows[0], folder.Problems));
        Assert.Equal("csv.sam-naglowek", Assert.Single(folder.Problems.ToImmutable()).Id);
    }

    [Theory]
    [InlineData("PK\u0003\u0004xx", "csv.plik-binarny")]
    [InlineData("%PDF-1.7", "csv.plik-binarny")]
    [InlineData("<html><table>", "csv.plik-binarny")]
    [InlineData("a;b\n1;\0\n", "csv.plik-binarny")]
    [InlineData("a;b\n1;\u0007\n", "csv.zle-kodowanie")]
    [InlineData("a;b\n1;\uFFFD\n", "csv.utracony-znak")]
    public void File_that_is_no_text_is_an_error(string text, string id)
    {
        using var folder = new ScratchFolder().With("a.csv", text);

        Assert.Equal(id, folder.OnlyError("a.csv").Id);
    }

    [Fact]
    public void Zero_bytes_are_an_error_with_their_line()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\n1;2\n3;\0\n");

        Assert.Equal(3, folder.OnlyError("a.csv").Place!.Line);
    }

    [Theory]
    [InlineData("a.xlsx")]
    [InlineData("a.XLS")]
    [InlineData("a.ods")]
    public void Spreadsheet_is_refused_with_the_way_to_save_it(string name)
    {
        using var folder = new ScratchFolder().With(name, "x");

        var error = folder.OnlyError(name);

        Assert.Equal("csv.arkusz", error.Id);
        Assert.Contains("Zapisz jako → CSV UTF-8 (rozdzielany przecinkami)", error.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_extension_is_an_error()
    {
        using var folder = new ScratchFolder().With("a.docx", "x");

        Assert.Equal("csv.zle-rozszerzenie", folder.OnlyError("a.docx").Id);
    }

    [Theory]
    [InlineData("../obcy.csv")]
    [InlineData("dane/../../obcy.csv")]
    [InlineData("dane\\..\\..\\obcy.csv")]
    [InlineData("/etc/passwd.csv")]
    [InlineData("C:\\obcy.csv")]
    public void Path_that_leaves_the_case_folder_is_an_error(string path)
    {
        using var folder = new ScratchFolder();

        Assert.Equal("csv.poza-folderem", folder.OnlyError(path).Id);
    }

    [Fact]
    public void Link_that_leaves_the_case_folder_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need a privilege on Windows.");
        using var outside = new ScratchFolder().With("obcy.csv", "a;b\n1;2\n");
        using var folder = new ScratchFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Root, "a.csv"), Path.Combine(outside.Root, "obcy.csv"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "dane"), outside.Root);

        Assert.Empty(folder.Read("a.csv"));
        Assert.Empty(folder.Read("dane/obcy.csv"));
        Assert.All(folder.Problems.ToImmutable(), p => Assert.Equal("csv.poza-folderem", p.Id));
        Assert.Equal(2, folder.Problems.ToImmutable().Length);
    }

    [Fact]
    public void Link_inside_the_case_folder_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need a privilege on Windows.");
        using var folder = new ScratchFolder().With("b.csv", "a;b\n1;2\n");
        File.CreateSymbolicLink(Path.Combine(folder.Root, "a.csv"), Path.Combine(folder.Root, "b.csv"));

        Assert.Single(folder.Read("a.csv"));
    }

    [Fact]
    public void File_held_by_another_program_throws()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\n1;2\n");
        using var held = new FileStream(Path.Combine(folder.Root, "a.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.ThrowsAny<IOException>(() => folder.Read("a.csv"));
    }

    [Fact]
    public void Line_of_a_gigabyte_is_refused_after_its_first_megabyte()
    {
        using var folder = new ScratchFolder();
        using (var file = File.Create(Path.Combine(folder.Root, "a.csv")))
        {
            file.Write("a;b\n"u8);
            file.Write(Enumerable.Repeat((byte)'x', 2 << 20).ToArray());
            file.SetLength(1L << 30);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = folder.OnlyError("a.csv", limits: DelimitedLimits.Default with { FileBytes = 2L << 30 });

        Assert.Equal(("csv.za-dlugi-wiersz", 2), (error.Id, error.Place!.Line));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32 << 20);
    }

    [Fact]
    public void Number_of_rows_is_bounded_whether_they_are_blank_or_not()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\n;\n;\n1;2\n");

        var error = folder.OnlyError("a.csv", limits: DelimitedLimits.Default with { Rows = 3 });

        Assert.Equal(("csv.za-duzo-wierszy", 4), (error.Id, error.Place!.Line));
    }

    [Fact]
    public void Pipe_does_not_hang_the_reading()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Named pipes are files only on Unix.");
        using var folder = new ScratchFolder();
        using (var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(folder.Root, "a.csv"))) made.WaitForExit();

        Assert.Equal("csv.pusty-plik", folder.OnlyError("a.csv").Id);
    }

    [Fact]
    public void File_above_the_limit_is_refused_unread()
    {
        using var folder = new ScratchFolder();
        using (var file = File.Create(Path.Combine(folder.Root, "a.csv"))) file.SetLength(1L << 30);

        Assert.Equal("csv.za-duzy-plik", folder.OnlyError("a.csv").Id);
    }

    [Fact]
    public void Record_that_an_open_quote_spreads_over_many_lines_is_bounded()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\n1;2\n\"x;" + string.Concat(Enumerable.Repeat("1;2;3;4;5\n", 60_000)));

        var error = folder.OnlyError("a.csv", limits: DelimitedLimits.Default with { RecordBytes = 100_000 });

        Assert.Equal(("csv.za-dlugi-wiersz", 3), (error.Id, error.Place!.Line));
    }

    [Fact]
    public void Too_many_columns_are_an_error()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\n" + new string(';', 20_000));

        Assert.Equal(("csv.za-duzo-komorek", 2), (folder.OnlyError("a.csv").Id, folder.Problems.ToImmutable()[0].Place!.Line));
    }

    [Fact]
    public void Hash_and_size_are_those_of_the_bytes()
    {
        using var folder = new ScratchFolder().With("dane/bdl/a.csv", "a;b\n");

        var file = Assert.Single(folder.Read("dane\\bdl/a.csv"));

        Assert.Equal(("dane/bdl/a.csv", "a.csv", 4L), (file.Path, file.Name, file.Size));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("a;b\n"u8)), file.Sha256);
    }

    [Fact]
    public void Reading_can_be_interrupted()
    {
        using var folder = new ScratchFolder().With("a.csv", "a;b\n1;2\n");

        Assert.Throws<OperationCanceledException>(() =>
            DelimitedReader.Read(folder.Root, "a.csv", FileSettings.None, folder.Problems, new CancellationToken(canceled: true)));
    }
}
