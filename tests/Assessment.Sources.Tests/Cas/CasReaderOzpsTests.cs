using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Figures;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Cas;
using Assessment.Sources.Tests.Matching;
using Assessment.Territory;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Assessment.Sources.Tests.Cas;

public sealed class CasReaderOzpsTests
{
    private static readonly CasProfiles Profiles = CasProfiles.Embedded();

    private const string Reasons = """
        Powody przyznania pomocy
        Wyszczególnienie;Symbol;2018;2019;2020
        Ubóstwo;1;83;81;86
        Ochrona macierzyństwa;4;14;22;19
        w tym:;;;;
        Wielodzietność;5;10;14;11
        """;

    [Fact]
    public void Table_is_read_to_observations()
    {
        var (reading, problems) = Read("dane/cas/ozps.csv", Reasons);

        Assert.Empty(problems);
        Assert.Equal((3, 3), (reading.File.Rows, reading.File.UsedRows));
        Assert.Equal(
            ["powody.ubostwo 2018 83", "powody.ubostwo 2019 81", "powody.ubostwo 2020 86", "powody.macierzynstwo 2018 14", "powody.macierzynstwo 2019 22",
                "powody.macierzynstwo 2020 19", "powody.wielodzietnosc 2018 10", "powody.wielodzietnosc 2019 14", "powody.wielodzietnosc 2020 11"],
            Texts(reading));
    }

    [Fact]
    public void Figure_keeps_its_origin()
    {
        var (reading, _) = Read("dane/cas/ozps.csv", "Data eksportu: 22.03.2021\n" + Reasons);

        var cell = Assert.IsType<CellOrigin>(reading.Observations.Single(o => o is { Indicator.Value: "powody.ubostwo", Year: 2020 }).Origin);
        Assert.Equal(("dane/cas/ozps.csv", 4, "2020", 5, "86"), (cell.File, cell.Line, cell.Column, cell.ColumnNumber, cell.Text));
        Assert.Equal(
            new DataSource(SourceKind.CasOzps, "CAS, formularz OZPS za 2020 r., tabela 3, powody przyznania pomocy", new LocalDate(2021, 3, 22)), cell.Source);
    }

    [Theory]
    [InlineData("2018;2019;2020")]
    [InlineData("rok 2018;rok 2019;rok 2020")]
    [InlineData("2018 r.;2019 r.;2020 r.")]
    [InlineData("Dwa lata przed rokiem oceny;Rok przed rokiem oceny;Rok oceny")]
    [InlineData("2 lata przed rokiem oceny;rok przed rokiem oceny;rok oceny (2020)")]
    [InlineData("stan na 31.12.2018;stan na 31.XII.2019;31 grudnia 2020 r.")]
    [InlineData("Liczba rodzin 2018 rok;Liczba rodzin 2019 rok;Liczba rodzin 2020 rok")]
    public void Year_columns_are_known_in_every_wording(string years)
    {
        var (reading, problems) = Read("ozps-tabela-3.powody.csv", $"Wyszczególnienie;Symbol;{years}\nUbóstwo;1;83;81;86");

        Assert.Empty(problems);
        Assert.Equal(["powody.ubostwo 2018 83", "powody.ubostwo 2019 81", "powody.ubostwo 2020 86"], Texts(reading));
    }

    [Theory]
    [InlineData("prognoza 2021;prognoza 2022")]
    [InlineData("prognoza: rok po ocenie;prognoza: dwa lata po ocenie")]
    [InlineData("2021;2022 (prognoza)")]
    public void Forecast_columns_are_marked(string years)
    {
        var (reading, problems) = Read("ozps-tabela-2.csv", $"Wyszczególnienie;Symbol;2020;{years}\nBezrobotni ogółem;10;352;350;");

        Assert.DoesNotContain(problems, p => p.Severity != Severity.Information);
        Assert.Equal(["bezrobotni 2020 352", "bezrobotni 2021 350"], Texts(reading));
        Assert.Equal([FigureNotes.None, FigureNotes.Forecast], reading.Observations.Select(o => o.Figure.Notes));
    }

    [Fact]
    public void Signs_are_kept_apart_and_are_never_zero()
    {
        var (reading, problems) = Read("ozps-tabela-2.csv", """
            Wyszczególnienie;2016;2017;2018;2019;2020
            Bezrobotni ogółem;.;x;-;;0
            """);

        Assert.Empty(problems);
        Assert.Equal(
            [MissingReason.NotReported, MissingReason.NotApplicable, MissingReason.NotInSource, MissingReason.NotInSource, null],
            reading.Observations.Select(o => o.Figure.Missing));
        Assert.Equal(0, reading.Observations[^1].Figure.Number);
    }

    [Fact]
    public void Several_tables_of_one_file_are_told_by_their_titles()
    {
        var (reading, problems) = Read("ozps.csv", """
            Formularz: Ocena zasobów pomocy społecznej;;;
            Rok oceny: 2020;;;
            Jednostka: Gminny Ośrodek Pomocy Społecznej, Zielonki (1206172), tel. 12 627 33 19;;;
            Data eksportu:;2021-03-22;;
            Tabela 2. Dane o sytuacji demograficznej i społecznej;;;
            Wyszczególnienie;Symbol;2019;2020
            1;2;3;4
            Bezrobotni ogółem;10;336;352

            Tabela 3. Powody przyznania pomocy;;;
            Wyszczególnienie;Symbol;2019;2020
            Ubóstwo;1;81;86
            """);

        Assert.Empty(problems);
        Assert.Equal(["bezrobotni 2019 336", "bezrobotni 2020 352", "powody.ubostwo 2019 81", "powody.ubostwo 2020 86"], Texts(reading));
        Assert.Equal(
            ["CAS, formularz OZPS za 2020 r., tabela 2", "CAS, formularz OZPS za 2020 r., tabela 3, powody przyznania pomocy"],
            reading.Observations.Select(o => ((CellOrigin)o.Origin).Source.Name).Distinct());
        Assert.Equal(new LocalDate(2021, 3, 22), reading.File.Source?.ExportDate);
    }

    [Fact]
    public void Header_repeated_inside_a_table_goes_on_with_it()
    {
        var (reading, problems) = Read("ozps.csv", "Tabela 2\nWyszczególnienie;2020\nKobiety ogółem;9\nWyszczególnienie;2020\nw wieku 0–17;5");

        Assert.Empty(problems);
        Assert.Equal(["ludnosc.kobiety 2020 9", "ludnosc.kobiety.0-17 2020 5"], Texts(reading));
    }

    [Fact]
    public void Sign_that_a_profile_takes_for_zero_is_told()
    {
        var profile = Profiles.Find("ozps", 2020)! with { Key = "z-kreska", Signs = new Dictionary<string, MissingReason?> { ["-"] = null }.ToFrozenDictionary() };
        var problems = new ProblemList();
        var context = Context(new() { Profile = "z-kreska" }, []) with { Profiles = Profiles.With([profile]) };

        var reading = CasReader.Read(SampleFile.Of("tabela-2.csv", "Wyszczególnienie;2019;2020\nBezrobotni ogółem;-;352"), context, problems);

        Assert.Equal(["bezrobotni 2019 0", "bezrobotni 2020 352"], Texts(reading));
        Assert.Equal("cas.znak-jako-zero", Assert.Single(problems.ToImmutable()).Id);
    }

    [Theory]
    [InlineData("ozps-2020-tabela-2.csv", null)]
    [InlineData("OZPS_tab_2_20210322.csv", null)]
    [InlineData("ozps.csv", "2")]
    public void Table_is_told_by_the_file_name_or_the_case(string path, string? table)
    {
        var (reading, problems) = Read(path, "Wyszczególnienie;2020\nBezrobotni ogółem;352", new() { Table = table });

        Assert.Empty(problems);
        Assert.Equal(["bezrobotni 2020 352"], Texts(reading));
    }

    [Fact]
    public void Table_that_cannot_be_told_is_an_error_that_lists_the_known_ones()
    {
        var problem = Error("ozps.csv", "Wyszczególnienie;2020\nBezrobotni ogółem;352");

        Assert.Equal("cas.nieznana-tabela", problem.Id);
        Assert.Contains("3.powody", problem.Message, StringComparison.Ordinal);
        Assert.Contains("pliki: tabela", problem.WayOut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cas.sam-naglowek", 1, null, "Wyszczególnienie;2019;2020")]
    [InlineData("cas.nieznany-naglowek", 1, 2, "Wyszczególnienie;Kolor;2020\nBezrobotni ogółem;1;2")]
    [InlineData("cas.nieznany-naglowek", 1, 2, "Wyszczególnienie;prognoza;2020\nBezrobotni ogółem;1;2")]
    [InlineData("cas.nieznany-naglowek", 1, 2, "Wyszczególnienie;2018/2019;2020\nBezrobotni ogółem;1;2")]
    [InlineData("cas.brak-kolumny-roku", 1, null, "Wyszczególnienie;2018;2019\nBezrobotni ogółem;1;2")]
    [InlineData("cas.rok-dwa-razy", 1, 3, "Wyszczególnienie;2020;rok oceny\nBezrobotni ogółem;1;2")]
    [InlineData("cas.sprzeczny-rok", 1, 2, "Wyszczególnienie;rok oceny 2019;2020\nBezrobotni ogółem;1;2")]
    [InlineData("cas.prognoza-wstecz", 1, 2, "Wyszczególnienie;prognoza 2019;2020\nBezrobotni ogółem;1;2")]
    [InlineData("cas.kolumna-bez-naglowka", 1, 3, "Wyszczególnienie;2020;\nBezrobotni ogółem;1;2")]
    [InlineData("cas.naglowek-dwa-razy", 1, 2, "Wyszczególnienie;Wyszczególnienie;2020\nBezrobotni ogółem;1;2")]
    [InlineData("cas.nadmiarowe-komorki", 2, 3, "Wyszczególnienie;2020\nBezrobotni ogółem;1;2")]
    [InlineData("cas.brakujace-komorki", 2, 3, "Wyszczególnienie;Symbol;2019;2020\nBezrobotni ogółem;1;2")]
    [InlineData("cas.wiersz-bez-etykiety", 2, 1, "Wyszczególnienie;2020\n;352\nBezrobotni ogółem;352")]
    [InlineData("cas.brak-naglowka", 1, 1, "Rodzaj;2020\nBezrobotni ogółem;352")]
    [InlineData("liczba.to-nie-liczba", 2, 2, "Wyszczególnienie;2020\nBezrobotni ogółem;35o")]
    [InlineData("liczba.dwa-przecinki", 2, 2, "Wyszczególnienie;2020\nBezrobotni ogółem;1,234,5")]
    [InlineData("liczba.ujemna", 2, 2, "Wyszczególnienie;2020\nBezrobotni ogółem;-3")]
    [InlineData("liczba.ulamkowa", 2, 2, "Wyszczególnienie;2020\nBezrobotni ogółem;3,5")]
    [InlineData("cas.inny-rok", 1, 1, "Rok oceny: 2019\nWyszczególnienie;2020\nBezrobotni ogółem;3")]
    [InlineData("cas.inna-jednostka", 1, 1, "TERYT: 1206052\nWyszczególnienie;2020\nBezrobotni ogółem;3")]
    [InlineData("cas.zly-teryt", 1, 1, "TERYT: Zielonki\nWyszczególnienie;2020\nBezrobotni ogółem;3")]
    [InlineData("cas.zly-rok-w-preambule", 1, 1, "Rok oceny: bieżący\nWyszczególnienie;2020\nBezrobotni ogółem;3")]
    public void Wrong_file_is_an_error_with_its_place(string id, int line, int? column, string text)
    {
        var problem = Error("dane/cas/ozps-tabela-2.csv", text);

        Assert.Equal((id, "dane/cas/ozps-tabela-2.csv", line, column), (problem.Id, problem.Place?.File, problem.Place?.Line, problem.Place?.Column));
        Assert.NotEmpty(problem.WayOut);
    }

    [Fact]
    public void Wrong_number_is_told_with_file_line_column_and_the_text_seen() =>
        Assert.StartsWith("dane/cas/ozps-tabela-2.csv:2:2 („2020”): „35o”: to nie jest liczba",
            Error("dane/cas/ozps-tabela-2.csv", "Wyszczególnienie;2020\nBezrobotni ogółem;35o").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Unknown_header_is_told_with_the_nearest_known_one() =>
        Assert.Contains("„Wyszczególnienie”", Error("ozps-tabela-2.csv", "Wyszczególnienie;Wyszczegulnienie2;2020\nBezrobotni ogółem;1;2").WayOut, StringComparison.Ordinal);

    [Fact]
    public void Negative_balance_and_thousands_are_read()
    {
        var (reading, problems) = Read("ozps-tabela-2.csv", "Wyszczególnienie;2019;2020\nSaldo migracji;-12;−7\nBezrobotni ogółem;7.385;1 234");

        Assert.Empty(problems);
        Assert.Equal(["saldo 2019 -12", "saldo 2020 -7", "bezrobotni 2019 7385", "bezrobotni 2020 1234"], Texts(reading));
    }

    [Fact]
    public void Undecided_dot_of_an_amount_is_settled_by_the_case()
    {
        const string text = "Wyszczególnienie;2020\nWydatki na pomoc społeczną;7.385";

        Assert.Equal("liczba.niejednoznaczna", Error("ozps-tabela-7.csv", text).Id);
        Assert.Equal(["naklady 2020 7385"], Texts(Read("ozps-tabela-7.csv", text, new() { DotSeparatesThousands = true }).Reading));
        Assert.Equal(["naklady 2020 7.385"], Texts(Read("ozps-tabela-7.csv", text, new() { DotSeparatesThousands = false }).Reading));
    }

    [Fact]
    public void Same_row_twice_with_different_figures_names_both()
    {
        var problem = Error("ozps-tabela-2.csv", "Wyszczególnienie;2020\nBezrobotni ogółem;352\nKobiety ogółem;1\nBezrobotni ogółem;353");

        Assert.Equal(("cas.wiersz-dwa-razy", 4, 2), (problem.Id, problem.Place?.Line, problem.Place?.Column));
        Assert.Contains("„352” w wierszu 2", problem.Message, StringComparison.Ordinal);
        Assert.Contains("„353” w wierszu 4", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_row_twice_with_equal_figures_is_read_once()
    {
        var (reading, problems) = Read("ozps-tabela-2.csv", "Wyszczególnienie;2020\nBezrobotni ogółem;352\nBezrobotni ogółem;352");

        Assert.Equal(["bezrobotni 2020 352"], Texts(reading));
        Assert.Equal(("cas.wiersz-powtorzony", Severity.Information), (Assert.Single(problems).Id, problems[0].Severity));
    }

    [Fact]
    public void Unmatched_row_is_a_warning_with_candidates_and_the_lines_to_add()
    {
        var (reading, problems) = Read("ozps-tabela-3.powody.csv", "Wyszczególnienie;Symbol;2020\nUbustwo;99;86\nOchrona macierzyństwa;4;19");

        var problem = Assert.Single(problems);
        Assert.Equal(("cas.nieznany-wiersz", Severity.Warning, 2), (problem.Id, problem.Severity, problem.Place?.Line));
        Assert.Contains("„Ubóstwo” (powody.ubostwo)", problem.Message, StringComparison.Ordinal);
        Assert.Contains("mapowanie:\n  \"Ubustwo\": powody.ubostwo\n", problem.WayOut, StringComparison.Ordinal);
        Assert.Contains("\"Ubustwo\": \"pomin: powód\"", problem.WayOut, StringComparison.Ordinal);
        Assert.Equal((2, 1), (reading.File.Rows, reading.File.UsedRows));
    }

    [Fact]
    public void Mapping_settles_unmatched_rows()
    {
        var (reading, problems) = Read("ozps-tabela-3.powody.csv", "Wyszczególnienie;2020\nUbustwo;86\nCoś innego;1",
            mapping: new() { ["Ubustwo"] = "powody.ubostwo", ["Coś innego"] = "pomin: nie dotyczy gminy" });

        Assert.Equal(["powody.ubostwo 2020 86"], Texts(reading));
        var problem = Assert.Single(problems);
        Assert.Equal(("cas.wiersz-pominiety", Severity.Information), (problem.Id, problem.Severity));
        Assert.Contains("nie dotyczy gminy", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_to_an_unknown_indicator_is_an_error_with_the_nearest()
    {
        var problems = Read("ozps-tabela-3.powody.csv", "Wyszczególnienie;2020\nUbustwo;86", mapping: new() { ["Ubustwo"] = "powody.ubustwo" }).Problems;

        Assert.Contains(problems, p => p.Id == "cas.mapowanie-nieznany-wskaznik" && p.Severity == Severity.Error && p.Message.Contains("powody.ubostwo", StringComparison.Ordinal));
    }

    [Fact]
    public void Ambiguous_row_is_a_warning_that_names_its_places()
    {
        var (reading, problems) = Read("ozps-tabela-2.csv", "Wyszczególnienie;2020\nw wieku 0–17;5");

        Assert.Empty(reading.Observations);
        var problem = Assert.Single(problems, p => p.Severity == Severity.Warning);
        Assert.Equal("cas.niejednoznaczny-wiersz", problem.Id);
        Assert.Contains("„Kobiety ogółem > w wieku 0–17” (ludnosc.kobiety.0-17)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Heading_without_figures_is_told_and_does_not_part_a_row_from_its_parent()
    {
        var (reading, problems) = Read("ozps-tabela-2.csv", "Wyszczególnienie;2020\nMężczyźni ogółem;9\nz tego według wieku:;\nw wieku 0–17;5");

        Assert.Equal(["ludnosc.mezczyzni 2020 9", "ludnosc.mezczyzni.0-17 2020 5"], Texts(reading));
        Assert.Equal("cas.wiersz-bez-liczb", Assert.Single(problems).Id);
    }

    [Fact]
    public void File_of_an_earlier_year_is_read_when_the_case_says_so()
    {
        var (reading, problems) = Read("ozps-tabela-2.csv", "Rok oceny: 2019\nWyszczególnienie;rok przed rokiem oceny;rok oceny\nBezrobotni ogółem;196;336", new() { Year = 2019 });

        Assert.Empty(problems);
        Assert.Equal(["bezrobotni 2018 196", "bezrobotni 2019 336"], Texts(reading));
    }

    [Fact]
    public void Row_known_by_its_symbol_only_is_used_and_told()
    {
        var (reading, problems) = Read("ozps-tabela-2.csv", "Wyszczególnienie;Symbol;2020\nLiczba mieszkańców łącznie;1;9");

        Assert.Equal(["ludnosc 2020 9"], Texts(reading));
        Assert.Equal(("cas.dopasowano-po-symbolu", Severity.Information), (Assert.Single(problems).Id, problems[0].Severity));
    }

    [Fact]
    public void Unknown_table_of_the_case_is_an_error() =>
        Assert.Equal("cas.nieznana-tabela", Assert.Single(Read("ozps.csv", "Wyszczególnienie;2020\nBezrobotni ogółem;352", new() { Table = "77" }).Problems).Id);

    [Fact]
    public void Date_of_the_export_that_cannot_be_read_is_a_warning() =>
        Assert.Equal(("cas.zla-data-eksportu", Severity.Warning),
            Read("ozps-tabela-2.csv", "Data eksportu: wczoraj\nWyszczególnienie;2020\nBezrobotni ogółem;352").Problems.Select(p => (p.Id, p.Severity)).Single());

    [Fact]
    public void Form_that_cannot_be_told_is_an_error() => Assert.Equal("cas.nieznany-formularz", Error("dane.csv", "Coś;Ktoś\n1;2").Id);

    [Fact]
    public void Case_names_the_source_and_the_date_of_its_export()
    {
        var settings = new FileSettings { SourceName = "dane GZP", ExportDate = new LocalDate(2021, 4, 1) };

        Assert.Equal(new DataSource(SourceKind.CasOzps, "dane GZP", new LocalDate(2021, 4, 1)),
            Read("ozps-tabela-2.csv", "Wyszczególnienie;2020\nBezrobotni ogółem;352", settings).Reading.File.Source);
    }

    [Fact]
    public void Empty_file_is_an_error() => Assert.Equal("cas.pusty-plik", Error("ozps.csv", "").Id);

    [Fact]
    public void Unknown_profile_is_an_error_that_lists_the_known_ones()
    {
        var problem = Assert.Single(Read("a.csv", Reasons, new() { Profile = "abc" }).Problems);

        Assert.Equal(("cas.nieznany-profil", Severity.Error), (problem.Id, problem.Severity));
        Assert.Contains("mrips-03, ozps", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_year_that_no_header_calls_a_forecast_is_a_warning()
    {
        var problem = Assert.Single(Read("ozps-tabela-2.csv", "Wyszczególnienie;2019;2020;2021\nBezrobotni ogółem;1;2;3").Problems);

        Assert.Equal(("cas.rok-po-ocenie", Severity.Warning, 1, 4), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
    }

    [Theory]
    [InlineData("Ośrodek Pomocy Społecznej w Skawinie", 1)]
    [InlineData("GMINNY OŚRODEK POMOCY SPOŁECZNEJ W ZIELONKACH", 0)]
    [InlineData("GOPS Zielonki", 0)]
    [InlineData("OPS w Zielonkach, ul. Długa 1", 0)]
    public void File_of_another_centre_is_a_warning(string named, int warnings)
    {
        var context = Context(new(), []) with { Names = ["Zielonki", "gmina Zielonki", "Gminny Ośrodek Pomocy Społecznej w Zielonkach", "Zielonkach"] };
        var problems = new ProblemList();

        CasReader.Read(SampleFile.Of("ozps-tabela-2.csv", $"\"Jednostka: {named}\"\nWyszczególnienie;2020\nBezrobotni ogółem;352"), context, problems);

        Assert.Equal(warnings, problems.ToImmutable().Count(p => p is { Id: "cas.inna-nazwa-jednostki", Severity: Severity.Warning, Place.Line: 1 }));
        Assert.Equal(warnings, problems.ToImmutable().Length);
    }

    [Fact]
    public void Form_is_told_by_its_header_when_nothing_names_it() =>
        Assert.Equal(SourceKind.CasOzps, Read("tabela-2.csv", "Wyszczególnienie;2020\nBezrobotni ogółem;352").Reading.File.Source?.Kind);

    [Fact]
    public void Any_table_in_the_layout_of_the_profile_reads_back_to_the_same_observations()
    {
        var rows = SampleCatalogue.All.Indicators.Where(i => i.Cas.Any(c => c is { Form: "ozps", Table: "2" or "7", Under: null })).ToArray();
        string[][] wordings =
        [
            ["2018", "2019", "2020", "2021"],
            ["rok 2018", "rok 2019", "rok 2020", "prognoza 2021"],
            ["2 lata przed rokiem oceny", "rok przed rokiem oceny", "rok oceny", "prognoza: rok po ocenie"],
        ];
        var tables =
            from table in Gen.Elements("2", "7")
            from wording in Gen.Elements(wordings)
            from symbol in Gen.Elements(true, false)
            from chosen in Gen.SubListOf(rows.Where(i => i.Cas.Any(c => c.Form == "ozps" && c.Table == table)))
            where chosen.Count > 0
            from figures in Gen.Choose(0, 9_999_999).ArrayOf(4).ArrayOf(chosen.Count)
            select (table, wording, symbol, chosen: chosen.ToArray(), figures);

        Prop.ForAll(tables.ToArbitrary(), t =>
        {
            var lines = new List<string[]> { new[] { $"Tabela {t.table}" } };
            lines.Add(["Wyszczególnienie", .. t.symbol ? ["Symbol"] : Array.Empty<string>(), .. t.wording]);
            for (var r = 0; r < t.chosen.Length; r++)
                lines.Add([$"{r + 1}. {t.chosen[r].Label.ToUpperInvariant()}.", .. t.symbol ? [$"{r + 1}"] : Array.Empty<string>(),
                    .. t.figures[r].Select(f => Written(f, t.chosen[r], r))]);
            var problems = new ProblemList();
            var reading = CasReader.Read(SampleFile.Of("ozps.csv", lines), Context(new(), []), problems);

            var expected = t.chosen.SelectMany((indicator, r) => t.figures[r].Select((f, y) => (indicator.Code, 2018 + y, (decimal?)Number(f, indicator), y == 3)));
            return !problems.HasErrors
                && expected.SequenceEqual(reading.Observations.Select(o => (o.Indicator, o.Year, o.Figure.Number, o.Figure.Notes == FigureNotes.Forecast)));
        }).QuickCheckThrowOnFailure();

        static decimal Number(int figure, Indicator indicator) => indicator.Domain.IsWhole ? figure : figure / 100m;

        static string Written(int figure, Indicator indicator, int style) => (indicator.Domain.IsWhole, style % 2) switch
        {
            (true, 0) => figure.ToString("#,0", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = " " }),
            (true, _) => figure.ToString("#,0", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = "." }),
            _ => Number(figure, indicator).ToString("#,0.00", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," }),
        };
    }

    private static CasContext Context(FileSettings settings, Dictionary<string, string> mapping) =>
        new(SampleCatalogue.All, TerritorialCode.Parse("1206172"), 2020, settings, mapping.ToImmutableDictionary(), Profiles);

    private static (SourceReading Reading, ImmutableArray<Problem> Problems) Read(
        string path, string text, FileSettings? settings = null, Dictionary<string, string>? mapping = null)
    {
        var problems = new ProblemList();
        return (CasReader.Read(SampleFile.Of(path, text), Context(settings ?? new(), mapping ?? []), problems), problems.ToImmutable());
    }

    private static Problem Error(string path, string text) => Assert.Single(Read(path, text).Problems, p => p.Severity == Severity.Error);

    private static string[] Texts(SourceReading reading) => [.. reading.Observations.Select(o => $"{o.Indicator} {o.Year} {o.Figure}")];
}
