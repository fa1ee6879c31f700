using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Problems;
using Assessment.Sources.Own;
using Assessment.Sources.Tests.Matching;
using Assessment.Territory;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Assessment.Sources.Tests.Own;

public sealed class OwnDataReaderTests
{
    private static readonly TerritorialCode Unit = TerritorialCode.Parse("1206172");
    private static readonly TerritorialCode County = TerritorialCode.Parse("1206000");

    [Fact]
    public void Rows_are_read_by_code_and_by_label()
    {
        var (reading, problems) = Read("# komentarz\nwskaznik;rok;wartosc\nbezrobotni;2019;336\nBEZROBOTNI OGÓŁEM;2020;352\nwydatki na pomoc społeczną;2020;1 024 161,74 zł");

        Assert.Empty(problems);
        Assert.Equal(["1206172 bezrobotni 2019 336", "1206172 bezrobotni 2020 352", "1206172 naklady 2020 1024161.74"], Texts(reading));
        Assert.Equal((3, 3), (reading.File.Rows, reading.File.UsedRows));
        var cell = (CellOrigin)reading.Observations[1].Origin;
        Assert.Equal((4, "wartosc", 3, "352"), (cell.Line, cell.Column, cell.ColumnNumber, cell.Text));
    }

    [Theory]
    [InlineData("5137", "liczba.ponad-100-procent")]
    [InlineData("0,5137", "liczba.ulamek-zamiast-procentu")]
    [InlineData("0,51", null)]
    [InlineData("100", null)]
    public void Share_that_cannot_be_one_is_doubted(string text, string? id)
    {
        var (reading, problems) = Read($"wskaznik;rok;wartosc\nudzial;2020;{text}");

        Assert.Single(reading.Observations);
        Assert.Equal(id, problems.SingleOrDefault()?.Id);
        Assert.All(problems, p => Assert.Equal((Severity.Warning, 2, 3), (p.Severity, p.Place!.Line, p.Place.Column)));
    }

    [Fact]
    public void Optional_columns_say_source_date_unit_and_reconstruction()
    {
        var (reading, problems) = Read("Wskaźnik;Rok;Wartość;Jednostka;Źródło;Data;Uwagi;TERYT\nbezrobotni;2020;352;osób;UPPK;31.01.2021;Odtworzone z odsetka;\nbezrobotni;2020;5000;;;;;1206000");

        Assert.Empty(problems);
        Assert.Equal([Unit, County], reading.Observations.Select(o => o.Unit));
        Assert.Equal([FigureNotes.Reconstructed, FigureNotes.None], reading.Observations.Select(o => o.Figure.Notes));
        Assert.Equal(new DataSource(SourceKind.Own, "UPPK", new LocalDate(2021, 1, 31)), ((CellOrigin)reading.Observations[0].Origin).Source);
    }

    [Theory]
    [InlineData("dane/pup/bezrobocie.csv", SourceKind.LabourOffice)]
    [InlineData("dane/wlasne/bezrobocie.csv", SourceKind.Own)]
    public void Folder_tells_the_kind_of_source(string path, SourceKind kind) =>
        Assert.Equal(kind, Read("wskaznik;rok;wartosc\nbezrobotni;2020;352", path).Reading.File.Source?.Kind);

    [Fact]
    public void Breakdown_column_names_a_part_of_the_indicator()
    {
        var (reading, problems) = Read("wskaznik;rok;wartosc;płeć;wiek\nbezrobotni;2020;352;ogółem;\nbezrobotni;2020;184;Kobiety;\nludnosc;2020;9;kobiety;0–17");

        Assert.Empty(problems);
        Assert.Equal(["1206172 bezrobotni 2020 352", "1206172 bezrobotni.kobiety 2020 184", "1206172 ludnosc.kobiety.0-17 2020 9"], Texts(reading));
    }

    [Fact]
    public void Unknown_part_is_a_warning_that_lists_the_known_ones()
    {
        var (reading, problems) = Read("wskaznik;rok;wartosc;płeć\nbezrobotni;2020;168;nieznana");

        Assert.Empty(reading.Observations);
        var problem = Assert.Single(problems);
        Assert.Equal(("wlasne.nieznany-podzial", Severity.Warning, 2, 4), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
        Assert.Contains("bezrobotni.kobiety", problem.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_indicator_is_a_warning_with_the_nearest_and_the_lines_to_add()
    {
        var problem = Assert.Single(Read("wskaznik;rok;wartosc\nbezrobotn;2020;352").Problems);

        Assert.Equal(("wlasne.nieznany-wskaznik", Severity.Warning, 2, 1), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
        Assert.Contains("bezrobotni („Bezrobotni ogółem”)", problem.Message, StringComparison.Ordinal);
        Assert.Contains("\"bezrobotn\": bezrobotni", problem.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_of_the_case_names_or_leaves_out_a_row()
    {
        var (reading, problems) = Read("wskaznik;rok;wartosc\nbez pracy;2020;352\nzbędny;2020;1", mapping: new() { ["Bez pracy"] = "bezrobotni", ["zbędny"] = "pomin: powtórzony" });

        Assert.Equal(["1206172 bezrobotni 2020 352"], Texts(reading));
        Assert.Equal("wlasne.wiersz-pominiety", Assert.Single(problems).Id);
    }

    [Theory]
    [InlineData("wlasne.pusty-plik", Severity.Error, null, null, "")]
    [InlineData("wlasne.pusty-plik", Severity.Error, null, null, "# sam komentarz")]
    [InlineData("wlasne.sam-naglowek", Severity.Error, 1, null, "wskaznik;rok;wartosc")]
    [InlineData("wlasne.brak-kolumny", Severity.Error, 1, null, "wskaznik;lata;wartosc\nbezrobotni;2020;1")]
    [InlineData("wlasne.kolumna-dwa-razy", Severity.Error, 1, 3, "wskaznik;rok;Rok;wartosc\nbezrobotni;2020;2020;1")]
    [InlineData("wlasne.brak-wskaznika", Severity.Error, 2, 1, "wskaznik;rok;wartosc\n;2020;1")]
    [InlineData("wlasne.zly-rok", Severity.Error, 2, 2, "wskaznik;rok;wartosc\nbezrobotni;20;1")]
    [InlineData("wlasne.zly-rok", Severity.Error, 2, 2, "wskaznik;rok;wartosc\nbezrobotni;;1")]
    [InlineData("wlasne.zly-teryt", Severity.Error, 2, 4, "wskaznik;rok;wartosc;teryt\nbezrobotni;2020;1;206172")]
    [InlineData("wlasne.inna-jednostka", Severity.Warning, 2, 4, "wskaznik;rok;wartosc;teryt\nbezrobotni;2020;1;0206000")]
    [InlineData("wlasne.inna-jednostka-miary", Severity.Error, 2, 4, "wskaznik;rok;wartosc;jednostka\nnaklady;2020;1;tys. zł")]
    [InlineData("wlasne.nieznana-jednostka-miary", Severity.Warning, 2, 4, "wskaznik;rok;wartosc;jednostka\nbezrobotni;2020;1;rodzin")]
    [InlineData("wlasne.zla-data", Severity.Warning, 2, 4, "wskaznik;rok;wartosc;data\nbezrobotni;2020;1;wczoraj")]
    [InlineData("wlasne.nadmiarowe-komorki", Severity.Error, 2, 4, "wskaznik;rok;wartosc\nbezrobotni;2020;1;5")]
    [InlineData("liczba.to-nie-liczba", Severity.Error, 2, 3, "wskaznik;rok;wartosc\nbezrobotni;2020;dużo")]
    [InlineData("liczba.dwa-przecinki", Severity.Error, 2, 3, "wskaznik;rok;wartosc\nnaklady;2020;1,2,3")]
    [InlineData("liczba.ujemna", Severity.Error, 2, 3, "wskaznik;rok;wartosc\nbezrobotni;2020;-1")]
    [InlineData("liczba.ulamkowa", Severity.Error, 2, 3, "wskaznik;rok;wartosc\nbezrobotni;2020;1,5")]
    [InlineData("liczba.niejednoznaczna", Severity.Error, 2, 3, "wskaznik;rok;wartosc\nnaklady;2020;7.385")]
    public void Wrong_row_is_a_problem_with_its_place(string id, Severity severity, int? line, int? column, string text)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal((id, severity, line, column), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
        Assert.NotEmpty(problem.WayOut);
    }

    [Fact]
    public void Lost_leading_zero_is_suggested() =>
        Assert.Contains("0206172", Assert.Single(Read("wskaznik;rok;wartosc;teryt\nbezrobotni;2020;1;206172").Problems).WayOut, StringComparison.Ordinal);

    [Fact]
    public void Same_row_twice_with_different_figures_names_both()
    {
        var problem = Assert.Single(Read("wskaznik;rok;wartosc\nbezrobotni;2020;352\nBezrobotni ogółem;2020;353").Problems);

        Assert.Equal(("wlasne.wiersz-dwa-razy", Severity.Error, 3), (problem.Id, problem.Severity, problem.Place?.Line));
        Assert.Contains("„352” w wierszu 2 i „353” w wierszu 3", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_value_is_not_zero_and_a_later_year_is_a_forecast()
    {
        var (reading, problems) = Read("wskaznik;rok;wartosc\nbezrobotni;2018;\nbezrobotni;2019;.\nbezrobotni;2020;0\nbezrobotni;2021;5");

        Assert.Empty(problems);
        Assert.Equal([MissingReason.NotInSource, MissingReason.NotReported, null, null], reading.Observations.Select(o => o.Figure.Missing));
        Assert.Equal(FigureNotes.Forecast, reading.Observations[^1].Figure.Notes);
    }

    [Fact]
    public void Percentage_is_stored_as_a_percentage() =>
        Assert.Equal(["1206172 udzial 2020 51.37"], Texts(Read("wskaznik;rok;wartosc;jednostka\nudzial;2020;51,37%;%").Reading));

    [Theory]
    [InlineData(true, "# szablon\nwskaznik;rok;wartosc;uwagi\n")]
    [InlineData(true, "Wskaźnik;Rok;Wartość")]
    [InlineData(true, "wskaznik;wartosc;uwagi")]
    [InlineData(true, "rok;wartosc")]
    [InlineData(false, "Lp.;Miejscowość;2019;2020")]
    [InlineData(false, "Wskaźnik;2019;2020")]
    [InlineData(false, "Kod;Nazwa;Liczba")]
    [InlineData(false, "")]
    public void Long_format_is_told_from_a_free_table_by_its_header(bool isLong, string text) =>
        Assert.Equal(isLong, OwnDataReader.IsLongFormat(SampleFile.Of("dane/wlasne/a.csv", text)));

    [Fact]
    public void Any_long_table_reads_back_to_the_same_observations()
    {
        var row = from code in Gen.Elements("ludnosc", "bezrobotni", "powody.ubostwo", "pomoc.rodziny")
                  from year in Gen.Choose(2010, 2020)
                  from figure in Gen.Choose(0, 9_999_999)
                  select (code, year, figure);
        Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), drawn =>
        {
            var rows = drawn.DistinctBy(r => (r.code, r.year)).ToList();
            var (reading, problems) = Read("wskaznik;rok;wartosc\n" + string.Join('\n', rows.Select(r => $"{r.code};{r.year};{r.figure}")));
            return problems.IsEmpty && rows.Select(r => $"1206172 {r.code} {r.year} {r.figure}").SequenceEqual(Texts(reading));
        }).QuickCheckThrowOnFailure();
    }

    private static (SourceReading Reading, ImmutableArray<Problem> Problems) Read(
        string text, string path = "dane/wlasne/dane.csv", Dictionary<string, string>? mapping = null)
    {
        var problems = new ProblemList();
        var context = new OwnContext(SampleCatalogue.All, Unit, [County], 2020, FileSettings.None, (mapping ?? []).ToImmutableDictionary());
        return (OwnDataReader.Read(SampleFile.Of(path, text), context, problems), problems.ToImmutable());
    }

    private static string[] Texts(SourceReading reading) => [.. reading.Observations.Select(o => $"{o.Unit} {o.Indicator} {o.Year} {o.Figure}")];
}
