using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks.Tables;
using Assessment.Figures;
using Assessment.Problems;
using Assessment.Sources.Own;
using Assessment.Sources.Tests.Matching;

namespace Assessment.Sources.Tests.Own;

public sealed class FreeTableReaderTests
{
    private const string Facilities = """
        # Placówki wsparcia dziennego
        Lp.;Nazwa placówki;Podmiot prowadzący;Liczba miejsc
        1.;Miejsce rodzinne w Zielonkach;GOPS w Zielonkach;30
        2.;Zielony Korzkiew;ZHP, Chorągiew Krakowska;15
        3.;Zielonki Zielonki;;15
        ;;Suma:;60
        """;

    [Fact]
    public void Table_goes_to_the_page_as_it_is()
    {
        var (table, file, problems) = Read(Facilities);

        Assert.Empty(problems);
        Assert.NotNull(table);
        Assert.Equal(["Lp.", "Nazwa placówki", "Podmiot prowadzący", "Liczba miejsc"], table.Header);
        Assert.Equal([CellAlignment.Center, CellAlignment.Left, CellAlignment.Left, CellAlignment.Right], table.Columns.Select(c => c.Alignment));
        Assert.Equal(["3.", "Zielonki Zielonki", "", "15"], Row(table, 2));
        Assert.Equal([3, 4, 5, 6], table.Lines);
        Assert.Equal((4, 4), (file.Rows, file.UsedRows));
    }

    [Theory]
    [InlineData("Razem :")]
    [InlineData("Suma:")]
    [InlineData("OGÓŁEM")]
    public void Last_row_of_a_sum_is_the_total(string label)
    {
        var (table, _, problems) = Read($"Lp.;Wiek;2019;2020\n1.;45–60;0;1\n2.;60–70;8;14\n{label};;8;15");

        Assert.Empty(problems);
        Assert.Equal([RowStyle.Plain, RowStyle.Plain, RowStyle.Total], table!.Rows.Select(r => r.Style));
    }

    [Fact]
    public void Row_that_is_too_short_is_a_warning_because_its_values_may_be_shifted()
    {
        var problem = Assert.Single(Read("Lp.;Miejscowość;2019;2020\n1.;Bibice;1;1\nOwczary;3;2").Problems, p => p.Id == "tabela.brakujace-komorki");

        Assert.Equal((Severity.Warning, 3), (problem.Severity, problem.Place?.Line));
    }

    [Fact]
    public void Leading_row_of_a_whole_is_no_sum() =>
        Assert.All(Read("Pracownicy;Liczba\nOgółem w tym:;32\nkobiety;27").Table!.Rows, r => Assert.Equal(RowStyle.Plain, r.Style));

    [Fact]
    public void Failed_sum_is_a_warning_that_names_both_values()
    {
        var (table, _, problems) = Read("Rodzaj;Liczba świadczeń\nposiłek;2 547\npozostałe;4 850\nRazem;7 385");

        var problem = Assert.Single(problems);
        Assert.Equal(("tabela.suma", Severity.Warning, 4, 2), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
        Assert.Contains("7\u00A0397", problem.Message, StringComparison.Ordinal);
        Assert.Contains("7\u00A0385", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["Razem", "7\u00A0385"], Row(table!, 2));
    }

    [Fact]
    public void Total_row_of_the_case_is_checked_wherever_it_stands() =>
        Assert.Equal("tabela.suma", Assert.Single(Read("Rodzaj;Liczba\nProgram w tym:;3\nposiłek;1\nzasiłek;1", new() { TotalRow = "Program" }).Problems).Id);

    [Theory]
    [InlineData("Wieś;Kobiety;Mężczyźni;Razem\nA;1;1;2\nB;10;11;21\nC;3;2;7", 4, 4)]
    [InlineData("Wieś;Ogółem;Kobiety;Mężczyźni\nA;2;1;1\nB;21;10;11\nC;7;3;2", 4, 2)]
    [InlineData("Wieś;K 2023;M 2023;Razem 2023;K 2024;M 2024;Razem 2024\nA;1;1;2;2;3;5\nB;1;2;3;4;4;9", 3, 7)]
    public void A_row_whose_parts_do_not_add_up_to_its_total_column_is_a_warning_at_the_total(string text, int line, int column)
    {
        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal(("tabela.suma-wiersza", Severity.Warning, line, column), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
    }

    [Theory]
    [InlineData("Wieś;Kobiety;Mężczyźni;Razem\nA;1;1;2\nB;10;11;21")]
    [InlineData("Wieś;Ogółem;Kobiety;Dzieci\nA;9;5;3\nB;21;11;8\nC;7;3;2")] // parts that need not be all
    [InlineData("Wieś;Osoby;Kwota;Razem\nA;1;100,00;5\nB;2;200,00;6")] // other units
    [InlineData("Wieś;Osoby;Razem\nA;1;2\nB;2;2")] // a single part is no sum
    public void A_total_column_that_fits_or_is_no_sum_is_silent(string text) => Assert.Empty(Read(text).Problems);

    [Theory]
    [InlineData("Średni koszt")]
    [InlineData("Średnio (zł)")]
    public void A_column_of_averages_is_not_added_up(string header) => Assert.Empty(Read($"Rodzaj;{header}\nA;10\nB;20\nRazem;14").Problems);

    [Fact]
    public void Total_row_of_the_case_that_is_not_there_is_a_warning() =>
        Assert.Equal("tabela.brak-wiersza-sumy", Assert.Single(Read("Rodzaj;Liczba\nposiłek;1", new() { TotalRow = "Łącznie" }).Problems).Id);

    [Fact]
    public void Numbers_are_printed_in_polish_format_with_equal_decimals()
    {
        var (table, _, problems) = Read("Nazwa;Kwota;Udział;Etaty\nA;1024161.74 zł;51,37%;1,5\nB;-;5 %;2");

        Assert.Empty(problems);
        Assert.Equal(["A", "1\u00A0024\u00A0161,74\u00A0zł", "51,37%", "1,5"], Row(table!, 0));
        Assert.Equal(["B", "-", "5,00%", "2,0"], Row(table!, 1));
    }

    [Fact]
    public void Signs_of_the_form_among_numbers_are_missing_figures_with_their_cells_and_a_dash_stays_the_office_s_own()
    {
        var (table, _, _) = Read("Wieś;Osoby\nBibice;1\nOwczary;.\nWęgrzce;X\nZielonki;4\nBosutów;–\nRząska;2\nGarlica;7");
        var cells = table!.Rows.Select(r => r.Cells[1]).ToArray();
        Assert.Equal(["1", ".", "x", "4", "–", "2", "7"], cells.Select(c => c.Text.Plain));
        Assert.Equal([null, MissingReason.NotReported, MissingReason.NotApplicable, null, null, null, null], cells.Select(c => c.Figure?.Figure.Missing));
        Assert.Equal((3, 2, "."), (cells[1].Figure!.Cell!.Line, cells[1].Figure!.Cell!.ColumnNumber, cells[1].Figure!.Cell!.Text));
        Assert.Null(cells[4].Figure);
    }

    [Fact]
    public void Years_codes_and_running_numbers_are_no_quantities()
    {
        var (table, _, _) = Read("Rok;Kod;Nr;Liczba\n2018;0206;1;1426\n2019;0208;2;1401");

        Assert.Equal(["2018", "0206", "1", "1\u00A0426"], Row(table!, 0));
    }

    [Fact]
    public void Formula_stays_text()
    {
        var (table, _, _) = Read("Nazwa;Uwagi\n=A1+A2;=SUMA(B1:B2)\n+48;@x");

        Assert.Equal(["=A1+A2", "=SUMA(B1:B2)"], Row(table!, 0));
    }

    [Fact]
    public void Line_breaks_of_a_cell_become_blanks() =>
        Assert.Equal("dwie linie", Row(FreeTableReader.Read(SampleFile.Of("a.csv", [["Nazwa", "n"], ["dwie\r\nlinie", "1"]]), FileSettings.None, new()).Table!, 0)[0]);

    [Fact]
    public void Undecided_dot_is_an_error_that_the_case_settles()
    {
        const string text = "Rodzaj;Liczba\nposiłek;7.385\nzasiłek;4.345";

        var (table, _, problems) = Read(text);
        Assert.Null(table);
        Assert.Equal(("tabela.kropka", Severity.Error, 2, 2), (Assert.Single(problems).Id, problems[0].Severity, problems[0].Place?.Line, problems[0].Place?.Column));
        Assert.Contains("kropka: tysiace", problems[0].WayOut, StringComparison.Ordinal);

        Assert.Equal(["posiłek", "7\u00A0385"], Row(Read(text, new() { DotSeparatesThousands = true }).Table!, 0));
        Assert.Equal(["posiłek", "7,385"], Row(Read(text, new() { DotSeparatesThousands = false }).Table!, 0));
    }

    [Fact]
    public void Text_among_numbers_is_a_warning_and_stays_as_it_is()
    {
        var (table, _, problems) = Read("Wieś;Osoby\nBibice;1\nOwczary;2a\nWęgrzce;4");

        var problem = Assert.Single(problems);
        Assert.Equal(("tabela.tekst-w-kolumnie-liczb", Severity.Warning, 3, 2), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
        Assert.Equal(["Owczary", "2a"], Row(table!, 1));
    }

    [Theory]
    [InlineData("tabela.pusta", null, null, "")]
    [InlineData("tabela.pusta", null, null, "# komentarz")]
    [InlineData("tabela.sam-naglowek", 1, null, "Nazwa;Liczba")]
    [InlineData("tabela.nadmiarowe-komorki", 2, 3, "Nazwa;Liczba\nA;1;2")]
    public void Table_that_cannot_be_printed_is_an_error(string id, int? line, int? column, string text)
    {
        var (table, _, problems) = Read(text);

        Assert.Null(table);
        var problem = Assert.Single(problems);
        Assert.Equal((id, Severity.Error, line, column), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
    }

    [Fact]
    public void Column_of_figures_without_a_header_is_a_warning() =>
        Assert.Equal(("tabela.kolumna-bez-naglowka", 1, 2), Read("Nazwa;;Liczba\nA;x1;2").Problems.Select(p => (p.Id, p.Place!.Line!.Value, p.Place.Column!.Value)).Single());

    [Fact]
    public void Empty_last_column_is_left_out() => Assert.Equal(2, Read("Nazwa;Liczba;\nA;1;\nB;2;").Table!.Columns.Length);

    private static (FreeTable? Table, InputFile File, ImmutableArray<Problem> Problems) Read(string text, FileSettings? settings = null)
    {
        var problems = new ProblemList();
        var (table, file) = FreeTableReader.Read(SampleFile.Of("dane/wlasne/tabela.csv", text), settings ?? FileSettings.None, problems);
        return (table, file, problems.ToImmutable());
    }

    private static string[] Row(FreeTable table, int row) => [.. table.Rows[row].Cells.Select(c => c.Text.Plain)];
}
