using Assessment.Figures;
using Assessment.Problems;
using Assessment.Sources.Bdl;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Sources.Tests.Bdl;

public sealed class BdlReaderTests
{
    private const string Long = "LUDN_2137_CREL_20220407210714.csv";
    private const string Wide = "RYNE_1944_CTAB_20250616184618.csv";
    private const string LongHeader = "\"Kod\";\"Nazwa\";\"Wiek\";\"Płeć\";\"Rok\";\"Wartosc\";\"Jednostka miary\";\"Atrybut\";\n";

    private readonly ProblemList _problems = new();

    private SourceReading Read(string name, string text, BdlContext? context = null) =>
        BdlSample.Read(name, text, context ?? BdlSample.Context(), _problems);

    private Problem OnlyFault() => Assert.Single(BdlSample.Faults(_problems));

    private static TerritorialUnit Unit(string code) => new(TerritorialCode.Parse(code), "gmina " + code);

    [Fact]
    public void Long_table_is_read_with_the_origin_of_each_figure()
    {
        var reading = Read(Long, LongHeader
            + "1206172;\"Zielonki (2)\";\"ogółem\";\"ogółem\";\"2020\";23690;\"osoba\";\"\";\r\n"
            + "1206172;\"Zielonki (2)\";\"ogółem\";\"kobiety\";\"2020\";12156;\"osoba\";\"\";\r\n"
            + "1206182;\"Inna (2)\";\"ogółem\";\"kobiety\";\"2020\";7;\"osoba\";\"\";\r\n");

        Assert.Equal(23690, reading.At("ludnosc", 2020).Number);
        Assert.Equal(12156, reading.At("ludnosc.kobiety", 2020).Number);
        Assert.Equal(
            new CellOrigin(Long, 3, "Wartosc", 6, new(SourceKind.Bdl, "GUS, Bank Danych Lokalnych, P2137", new LocalDate(2022, 4, 7)), "12156"),
            reading.OriginOf("ludnosc.kobiety", 2020));
        Assert.Equal((3, 2), (reading.File.Rows, reading.File.UsedRows));
        Assert.Equal("bdl.inne-jednostki", Assert.Single(_problems.ToImmutable()).Id);
    }

    [Fact]
    public void Wide_table_of_several_years_is_read()
    {
        var reading = Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2019;[osoba]\";\"ogółem;2020;[osoba]\";\n1206172;\"Zielonki (2)\";196;352;\n");

        Assert.Equal(196, reading.At("bezrobotni", 2019).Number);
        Assert.Equal(352, reading.At("bezrobotni", 2020).Number);
        var origin = reading.OriginOf("bezrobotni", 2020);
        Assert.Equal((2, "ogółem;2020;[osoba]", 4, "352"), (origin.Line, origin.Column, origin.ColumnNumber, origin.Text));
        Assert.Empty(_problems.ToImmutable());
    }

    [Fact]
    public void English_headers_and_values_are_read()
    {
        var reading = Read(Long,
            "Code,Name,Age,Sex,Year,Value,Measure unit,Attribute\n1206172,Zielonki (2),total,females,2020,12156,person,\n1206172,Zielonki (2),70 and more,total,2020,2021,person,\n");

        Assert.Equal(12156, reading.At("ludnosc.kobiety", 2020).Number);
        Assert.Equal(2021, reading.At("ludnosc.70", 2020).Number);
        Assert.Empty(_problems.ToImmutable());
    }

    [Fact]
    public void Twelve_digit_ids_are_read_and_regions_are_not_taken_for_a_voivodeship()
    {
        var reading = Read(Wide,
            "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\";\n011200000000;\"MAŁOPOLSKIE\";5;\n011212000000;\"Podregion krakowski\";9;\n011212006172;\"Zielonki (2)\";352;\n",
            BdlSample.Context(BdlSample.Zielonki, new(TerritorialCode.Parse("1200000"), "województwo małopolskie")));

        Assert.Equal(352, reading.At("bezrobotni", 2020).Number);
        Assert.Equal(5, reading.At("bezrobotni", 2020, Unit("1200000")).Number);
        Assert.Empty(BdlSample.Faults(_problems));
    }

    [Fact]
    public void Six_digit_code_of_the_unit_is_an_error_that_suggests_the_lost_zero()
    {
        Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n201011;\"Bolesławiec (1)\";1\n1206172;\"Zielonki (2)\";352\n",
            BdlSample.Context(Unit("0201011"), BdlSample.Zielonki));

        var problem = OnlyFault();
        Assert.Equal(("bdl.zgubione-zero", Severity.Error, 2, 1), (problem.Id, problem.Severity, problem.Place!.Line!.Value, problem.Place.Column!.Value));
        Assert.Contains("„0201011”", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Six_digit_codes_of_others_are_a_warning()
    {
        Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n201011;\"Bolesławiec (1)\";1\n1206172;\"Zielonki (2)\";352\n");

        Assert.Equal(("bdl.zgubione-zero", Severity.Warning), (OnlyFault().Id, OnlyFault().Severity));
    }

    [Fact]
    public void Row_without_a_code_is_reported()
    {
        Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";352\nŹródło: GUS;;\n");

        Assert.Equal(("bdl.zly-kod", 3), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
    }

    [Theory]
    [InlineData("", "", null, FigureNotes.None, MissingReason.NotInSource)]
    [InlineData("7", "", 7, FigureNotes.None, null)]
    [InlineData(".", "x", null, FigureNotes.None, MissingReason.NotReported)]
    [InlineData("0", "X", null, FigureNotes.None, MissingReason.NotReported)]
    [InlineData("0,0", "x", null, FigureNotes.None, MissingReason.NotReported)]
    [InlineData("-", "n", null, FigureNotes.None, MissingReason.NotYetAvailable)]
    [InlineData("0", "n", null, FigureNotes.None, MissingReason.NotYetAvailable)]
    [InlineData("", "n", null, FigureNotes.None, MissingReason.NotYetAvailable)]
    [InlineData("0", "a", 0, FigureNotes.BelowUnit, null)]
    [InlineData("0", "A", 0, FigureNotes.BelowUnit, null)]
    [InlineData("0", "z", 0, FigureNotes.None, null)]
    [InlineData("0", "", 0, FigureNotes.None, null)]
    [InlineData("7", "s", 7, FigureNotes.Preliminary, null)]
    [InlineData("7", "K", 7, FigureNotes.Incomplete, null)]
    [InlineData("7", "M", 7, FigureNotes.MethodChanged, null)]
    [InlineData("7", "v", 7, FigureNotes.LowPrecision, null)]
    [InlineData("7", "p", 7, FigureNotes.WithCity, null)]
    public void Attribute_overrides_or_qualifies_the_number(string text, string attribute, int? number, FigureNotes notes, MissingReason? missing)
    {
        var figure = Read(Long, LongHeader + $"1206172;\"Zielonki (2)\";\"ogółem\";\"ogółem\";\"2020\";{text};\"osoba\";\"{attribute}\";\n").At("ludnosc", 2020);

        Assert.Equal((number, notes, missing), ((int?)figure.Number, figure.Notes, figure.Missing));
    }

    [Fact]
    public void Attribute_that_hides_a_number_and_an_unknown_one_are_warnings()
    {
        var reading = Read(Long, LongHeader
            + "1206172;\"Zielonki (2)\";\"ogółem\";\"ogółem\";\"2020\";7;\"osoba\";\"x\";\n1206172;\"Zielonki (2)\";\"ogółem\";\"kobiety\";\"2020\";3;\"osoba\";\"q\";\n");

        Assert.Null(reading.At("ludnosc", 2020).Number);
        Assert.Equal(3, reading.At("ludnosc.kobiety", 2020).Number);
        Assert.Equal([2, 3], BdlSample.Faults(_problems).Where(p => p.Id == "bdl.niejasna-wartosc").Select(p => p.Place!.Line!.Value));
    }

    [Fact]
    public void Zeros_before_the_first_figure_of_a_part_of_a_gmina_are_missing_data()
    {
        var part = Unit("1206174");
        var reading = Read(Wide,
            "\"Kod\";\"Nazwa\";\"ogółem;2017;[osoba]\";\"ogółem;2018;[osoba]\";\"ogółem;2019;[osoba]\";\"ogółem;2020;[osoba]\";\"ogółem;2021;[osoba]\"\n1206174;\"X - miasto (4)\";;0;0;5;0\n",
            BdlSample.Context(part));

        Assert.Equal(
            [MissingReason.NotInSource, MissingReason.ZeroMeansMissing, MissingReason.ZeroMeansMissing, null, null],
            Enumerable.Range(2017, 5).Select(y => reading.At("bezrobotni", y, part).Missing));
        Assert.Equal(0, reading.At("bezrobotni", 2021, part).Number);
        Assert.Equal("bdl.zera-to-brak-danych", OnlyFault().Id);
        Assert.Contains("2018–2019", OnlyFault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_of_a_whole_gmina_is_zero()
    {
        var reading = Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2019;[osoba]\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";0;5\n");

        Assert.Equal(0, reading.At("bezrobotni", 2019).Number);
        Assert.Empty(_problems.ToImmutable());
    }

    [Fact]
    public void Changed_code_whose_years_abut_is_one_series()
    {
        var city = Unit("0265011");
        var reading = Read(Wide,
            "\"Kod\";\"Nazwa\";\"ogółem;2012;[osoba]\";\"ogółem;2020;[osoba]\"\n0221091;\"Wałbrzych od 2003 do 2012 (1)\";8029;\n0265011;\"Wałbrzych od 2013 (1)\";;2403\n",
            BdlSample.Context(city));

        Assert.Equal(8029, reading.At("bezrobotni", 2012, city).Number);
        Assert.Equal(2403, reading.At("bezrobotni", 2020, city).Number);
        Assert.Equal(2, reading.OriginOf("bezrobotni", 2012).Line);
        Assert.Equal(2, reading.File.UsedRows);
        Assert.Empty(_problems.ToImmutable());
    }

    [Theory]
    [InlineData("0221091", "Wałbrzych od 2003 do 2011 (1)")] // the years do not abut
    [InlineData("0221092", "Wałbrzych od 2003 do 2012 (2)")] // another kind
    [InlineData("0221091", "Wałbrzych (1)")] // no validity
    public void Row_that_only_looks_like_the_unit_is_a_problem_and_no_guess(string code, string name)
    {
        var reading = Read(Wide,
            $"\"Kod\";\"Nazwa\";\"ogółem;2012;[osoba]\";\"ogółem;2020;[osoba]\"\n{code};\"{name}\";8029;\n0265011;\"Wałbrzych od 2013 (1)\";;2403\n",
            BdlSample.Context(Unit("0265011")));

        Assert.Null(reading.At("bezrobotni", 2012, Unit("0265011")).Number);
        Assert.Equal(("bdl.mozliwa-kontynuacja", 2), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
    }

    [Fact]
    public void Neighbour_of_the_same_name_that_ends_earlier_is_a_warning()
    {
        var city = Unit("0862011");
        var reading = Read(Wide,
            "\"Kod\";\"Nazwa\";\"ogółem;2014;[osoba]\";\"ogółem;2020;[osoba]\"\n0809102;\"Zielona Góra (2)\";781;\n0862011;\"Zielona Góra (1)\";4244;2741\n",
            BdlSample.Context(city));

        Assert.Equal([4244, 2741], reading.Unemployed(city, 2014, 2020));
        Assert.Equal(("bdl.mozliwa-zmiana-granic", 2), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
    }

    [Fact]
    public void Neighbour_of_the_same_name_that_lives_on_is_none_of_our_business()
    {
        Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2019;[osoba]\";\"ogółem;2020;[osoba]\"\n1201011;\"Bochnia (1)\";1;2\n1201022;\"Bochnia (2)\";3;4\n",
            BdlSample.Context(Unit("1201022")));

        Assert.Empty(BdlSample.Faults(_problems));
    }

    [Fact]
    public void Unit_of_another_voivodeship_with_the_same_name_is_not_even_a_lookalike()
    {
        Read(Wide,
            "\"Kod\";\"Nazwa\";\"ogółem;2012;[osoba]\";\"ogółem;2020;[osoba]\"\n0421091;\"Wałbrzych od 2003 do 2012 (1)\";8029;\n0265011;\"Wałbrzych od 2013 (1)\";;2403\n",
            BdlSample.Context(Unit("0265011")));

        Assert.Empty(BdlSample.Faults(_problems));
    }

    [Fact]
    public void Statement_of_the_case_joins_what_the_file_cannot()
    {
        var unit = Unit("0603172");
        var reading = Read(Wide,
            "\"Kod\";\"Nazwa\";\"ogółem;2012;[osoba]\";\"ogółem;2020;[osoba]\"\n0606072;\"Rejowiec (2)\";10;99\n0603172;\"Rejowiec (2)\";;20\n",
            BdlSample.Context(unit) with { Successions = [new(TerritorialCode.Parse("0606072"), unit.Code, From: 2013)] });

        Assert.Equal([10, 20], reading.Unemployed(unit, 2012, 2020));
        Assert.Empty(BdlSample.Faults(_problems));
        Assert.Equal([true, false], reading.Observations.OrderBy(o => o.Year).Where(o => o.Figure.HasNumber).Select(o => ((CellOrigin)o.Origin).IsOtherTerritory));
    }

    [Fact]
    public void Changed_kind_digit_is_the_same_gmina()
    {
        var unit = Unit("0202063");
        var reading = Read(Wide,
            "\"Kod\";\"Nazwa\";\"ogółem;2012;[osoba]\";\"ogółem;2020;[osoba]\"\n0202061;\"Pieszyce (1)\";10;\n0202063;\"Pieszyce (3)\";;20\n0202064;\"Pieszyce - miasto (4)\";;15\n0202065;\"Pieszyce - obszar wiejski (5)\";;5\n",
            BdlSample.Context(unit));

        Assert.Equal([10, 20], reading.Unemployed(unit, 2012, 2020));
        Assert.Empty(BdlSample.Faults(_problems));
        Assert.Equal([true, false], reading.Observations.OrderBy(o => o.Year).Where(o => o.Figure.HasNumber).Select(o => ((CellOrigin)o.Origin).IsOtherTerritory));
    }

    [Fact]
    public void Unit_that_is_not_in_the_file_is_an_error_with_codes_and_the_nearest_name()
    {
        var reading = Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1434021;\"Zielonka (1)\";1\n0201011;\"Bolesławiec (1)\";2\n");

        Assert.Empty(reading.Observations);
        var error = OnlyFault();
        Assert.Equal(("bdl.brak-jednostki", Severity.Error), (error.Id, error.Severity));
        Assert.Contains("najbliższe nazwy: „Zielonka (1)” (1434021)", error.Message, StringComparison.Ordinal);
        Assert.Contains("0201011", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_gminas_of_the_powiat_are_neighbours_but_not_their_parts_nor_the_powiat()
    {
        var reading = Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1206000;\"Powiat krakowski\";9\n1206172;\"Zielonki (2)\";352\n"
            + "1206162;\"Wielka Wieś (2)\";1\n1206113;\"Skawina (3)\";2\n1206114;\"Skawina - miasto (4)\";1\n1201011;\"Bochnia (1)\";1\n");

        Assert.Equal([("1206113", "Skawina"), ("1206162", "Wielka Wieś")], reading.Neighbours.Select(n => (n.Code.Value, n.Name)));
    }

    [Fact]
    public void File_with_comparison_units_only_is_read()
    {
        var reading = Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n0000000;\"POLSKA\";1046432\n",
            BdlSample.Context(BdlSample.Zielonki, new(TerritorialCode.Poland, "Polska")));

        Assert.Equal(1046432, reading.At("bezrobotni", 2020, new(TerritorialCode.Poland, "Polska")).Number);
        Assert.Equal("bdl.tylko-porownania", Assert.Single(_problems.ToImmutable()).Id);
    }

    [Fact]
    public void Shortened_header_takes_year_and_unit_from_the_case()
    {
        const string text = "\"Kod\";\"Nazwa\";\"ogółem\";\"0-4\";\"0-14\";\"70 i więcej\";\n1206172;\"Zielonki (2)\";23690;1428;4766;2021;\n";
        var reading = Read("LUDN_2137_CTAB_20210625164329.csv", text,
            BdlSample.Context() with { Settings = new() { Year = 2020, UnitOfMeasure = "osoba" } });

        Assert.Equal([23690, 4766, 2021], reading.Numbers(2020, "ludnosc", "ludnosc.0-14", "ludnosc.70"));
        Assert.Equal(["bdl.skrocony-naglowek", "bdl.poza-katalogiem"], _problems.ToImmutable().Select(p => p.Id));
    }

    [Fact]
    public void Shortened_header_of_one_dimension_value_takes_it_from_the_case()
    {
        var reading = Read(Wide, "\"Kod\";\"Nazwa\";\"2019\";\"2020\"\n1206172;\"Zielonki (2)\";90;184\n",
            BdlSample.Context() with { Settings = new() { UnitOfMeasure = "osoba", Dimensions = ["kobiety"] } });

        Assert.Equal(184, reading.At("bezrobotni.kobiety", 2020).Number);
        Assert.Empty(_problems.ToImmutable());
    }

    [Fact]
    public void Shortened_header_without_year_and_unit_in_the_case_is_refused()
    {
        var reading = Read("LUDN_2137_CTAB_20210625164329.csv", "\"Kod\";\"Nazwa\";\"ogółem\";\"0-4\"\n1206172;\"Zielonki (2)\";23690;1428\n");

        Assert.Empty(reading.Observations);
        Assert.Equal(["bdl.brak-roku", "bdl.brak-jednostki-miary"], _problems.ToImmutable().Select(p => p.Id));
        Assert.All(_problems.ToImmutable(), p => Assert.Equal((1, 3), (p.Place!.Line!.Value, p.Place.Column!.Value)));
    }

    [Fact]
    public void Long_table_without_a_year_column_is_refused_unless_the_case_gives_the_year()
    {
        const string text = "Kod;Nazwa;Wiek;Wartosc;Jednostka miary\n1206172;Zielonki (2);0-14;4766;osoba\n";

        Assert.Empty(Read(Long, text).Observations);
        Assert.Equal(("bdl.brak-roku", 1), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
        var read = BdlSample.Read(Long, text, BdlSample.Context() with { Settings = new() { Year = 2020 } }, new());
        Assert.Equal(4766, read.At("ludnosc.0-14", 2020).Number);
    }

    [Fact]
    public void Unknown_header_is_an_error()
    {
        Read(Wide, "Gmina;Liczba\nZielonki;352\n");

        Assert.Equal(("bdl.nieznany-naglowek", 1), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
    }

    [Fact]
    public void Header_without_rows_is_an_error()
    {
        Read(Long, LongHeader);

        Assert.Equal("csv.sam-naglowek", OnlyFault().Id);
    }

    [Fact]
    public void Year_twice_in_the_header_is_an_error_that_names_both_columns()
    {
        Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\";\"2020;ogółem;[osoba]\"\n1206172;\"Zielonki (2)\";352;353\n");

        var error = OnlyFault();
        Assert.Equal(("bdl.kolumna-dwa-razy", 1, 4), (error.Id, error.Place!.Line!.Value, error.Place.Column!.Value));
        Assert.Contains("kolumna 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_row_twice_with_different_figures_is_an_error_that_names_both()
    {
        Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";352\n1206172;\"Zielonki (2)\";353\n");

        var error = OnlyFault();
        Assert.Equal(("bdl.sprzeczne-wartosci", 3, 3), (error.Id, error.Place!.Line!.Value, error.Place.Column!.Value));
        Assert.Contains("„352” w wierszu 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("„353” w wierszu 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_row_twice_with_the_same_figure_is_used_once()
    {
        var reading = Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";352\n1206172;\"Zielonki (2)\";352\n");

        Assert.Single(reading.Observations);
        Assert.Equal(("bdl.powtorzony-wiersz", Severity.Information), _problems.ToImmutable().Select(p => (p.Id, p.Severity)).Single());
    }

    [Theory]
    [InlineData("sto")]
    [InlineData("1,2,3")]
    [InlineData("-5")]
    [InlineData("7,5")]
    public void Text_or_a_breach_of_the_domain_is_an_error_with_the_cell(string text)
    {
        var reading = Read(Wide, $"\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";\"{text}\"\n");

        Assert.Empty(reading.Observations);
        var error = OnlyFault();
        Assert.Equal(("bdl.zla-liczba", 2, 3), (error.Id, error.Place!.Line!.Value, error.Place.Column!.Value));
        Assert.Contains($"„{text}”", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Balance_may_be_negative()
    {
        var reading = Read("LUDN_3000_CREL_20250203204210.csv",
            "\"Kod\";\"Nazwa\";\"Okresy\";\"Migracje\";\"Rok\";\"Wartosc\";\"Jednostka miary\";\"Atrybut\";\n1206172;\"Zielonki (2)\";\"rok\";\"saldo migracji wewnętrznych\";\"2020\";-12;\"osoba\";\"\";\n");

        Assert.Equal(-12, reading.At("migracje", 2020).Number);
    }

    [Theory]
    [InlineData("RYNE_1944_CTAB_20250616184618.csv", "ogółem;2020;[tys. osób]")]
    [InlineData("FIN_9999_CTAB_20250616184618.csv", "ogółem;2020;[tys. zł]")]
    [InlineData("FIN_9999_CTAB_20250616184618.csv", "ogółem;2020;[osoba]")]
    [InlineData("RYNE_1944_CTAB_20250616184618.csv", "ogółem;2020;[%]")]
    public void Unit_of_measure_of_another_kind_or_scale_is_an_error(string name, string column)
    {
        Read(name, $"\"Kod\";\"Nazwa\";\"{column}\"\n1206172;\"Zielonki (2)\";352\n");

        Assert.Equal(("bdl.jednostka-miary", 2), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
    }

    [Fact]
    public void Combinations_outside_the_catalogue_are_told_once_each()
    {
        Read(Long, LongHeader
            + "1206172;\"Zielonki (2)\";\"0-4\";\"ogółem\";\"2020\";1;\"osoba\";\"\";\n1206172;\"Zielonki (2)\";\"0-4\";\"ogółem\";\"2019\";2;\"osoba\";\"\";\n"
            + "1206172;\"Zielonki (2)\";\"5-9\";\"ogółem\";\"2020\";3;\"osoba\";\"\";\n");

        Assert.Equal(["bdl.poza-katalogiem", "bdl.poza-katalogiem"], _problems.ToImmutable().Select(p => p.Id));
    }

    [Fact]
    public void Subgroup_outside_the_catalogue_is_a_warning()
    {
        Read("X_1111_CTAB_20250616184618.csv", "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";352\n");

        Assert.Equal("bdl.podgrupa-poza-katalogiem", OnlyFault().Id);
    }

    [Fact]
    public void Renamed_file_needs_its_subgroup_from_the_case()
    {
        const string text = "\"Kod\";\"Nazwa\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";352\n";

        Assert.Empty(Read("bezrobotni.csv", text).Observations);
        Assert.Equal("bdl.nieznana-podgrupa", OnlyFault().Id);
        var read = BdlSample.Read("bezrobotni.csv", text,
            BdlSample.Context() with { Settings = new() { Group = "P1944", SourceName = "BDL", ExportDate = new LocalDate(2021, 1, 2) } }, new());
        Assert.Equal(new(SourceKind.Bdl, "BDL", new LocalDate(2021, 1, 2)), read.OriginOf("bezrobotni", 2020).Source);
    }

    [Fact]
    public void Row_with_shifted_cells_is_an_error_with_its_line()
    {
        Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2019;[osoba]\";\"ogółem;2020;[osoba]\"\n1206172;\"Zielonki (2)\";196;352\n1206182;\"Inna (2)\";1;2;3\n");

        Assert.Equal(("bdl.przesuniete-komorki", 3), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
    }

    [Fact]
    public void Row_that_lost_a_cell_before_its_trailing_separator_is_an_error_with_its_line()
    {
        Read(Wide, "\"Kod\";\"Nazwa\";\"ogółem;2019;[osoba]\";\"ogółem;2020;[osoba]\";\n1206172;\"Zielonki (2)\";352;\n");

        Assert.Equal(("bdl.przesuniete-komorki", 2), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
    }

    [Fact]
    public void File_that_a_spreadsheet_saved_with_other_separators_is_read()
    {
        var reading = Read(Wide, "sep=,\r\n\"Kod\",\"Nazwa\",\"ogółem;2019;[osoba]\",\"ogółem;2020;[osoba]\",\"\"\r\n\"1206172\",\"Zielonki (2)\",\"196\",\"1 352\",\"\"\r\n");

        Assert.Equal(1352, reading.At("bezrobotni", 2020).Number);
        Assert.Equal(3, reading.OriginOf("bezrobotni", 2020).Line);
    }

    [Fact]
    public void Year_that_is_none_is_an_error()
    {
        Read(Long, LongHeader + "1206172;\"Zielonki (2)\";\"ogółem\";\"ogółem\";\"20-20\";1;\"osoba\";\"\";\n");

        Assert.Equal(("bdl.zly-rok", 2), (OnlyFault().Id, OnlyFault().Place!.Line!.Value));
    }
}
