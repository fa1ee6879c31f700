using System.Collections.Immutable;
using Assessment.Problems;
using Assessment.Sources.Cas;
using Assessment.Sources.Tests.Matching;
using Assessment.Territory;

namespace Assessment.Sources.Tests.Cas;

public sealed class CasReaderMripsTests
{
    private static readonly CasProfiles Profiles = CasProfiles.Embedded();

    private const string Header =
        "Dział;Wiersz;Wyszczególnienie;Liczba osób, którym przyznano decyzją świadczenie;Liczba świadczeń;Kwota świadczeń (zł);Liczba rodzin;Liczba osób w rodzinach";

    [Fact]
    public void Every_measure_goes_to_its_own_indicator()
    {
        var (reading, problems) = Read("Sprawozdanie MRiPS-03\nRok: 2020\n" + Header + "\n1B;3;Zasiłki okresowe;56;210;90 812,50;50;130");

        Assert.Empty(problems);
        Assert.Equal(
            ["okresowy.osoby 2020 56", "okresowy.swiadczenia 2020 210", "okresowy.kwota 2020 90812.50", "okresowy.rodziny 2020 50", "okresowy.w-rodzinach 2020 130"],
            Texts(reading));
        Assert.Equal("CAS, sprawozdanie MRiPS-03 za 2020 r., dział 1B", reading.File.Source?.Name);
    }

    [Fact]
    public void Report_of_an_earlier_year_is_read_as_that_year()
    {
        var (reading, problems) = Read("Okres sprawozdawczy: I–XII 2019\n" + Header + "\nDział 1B;3;Zasiłki okresowe;56;210;90812,5;50;130");

        Assert.Empty(problems);
        Assert.Equal([2019], reading.Observations.Select(o => o.Year).Distinct());
    }

    [Theory]
    [InlineData("Sprawozdanie za rok 2020")]
    [InlineData("Okres: 01.01.2020–31.12.2020")]
    [InlineData("Rok;2020")]
    public void Year_is_read_in_every_wording(string preamble) =>
        Assert.Equal([2020], Read(preamble + "\n" + Header + "\n1B;3;Zasiłki okresowe;56;210;90812,5;50;130").Reading.Observations.Select(o => o.Year).Distinct());

    [Fact]
    public void Year_of_the_case_settings_is_used_where_the_file_names_none() =>
        Assert.Equal([2018], Read(Header + "\n1B;3;Zasiłki okresowe;56;210;90812,5;50;130", new() { Year = 2018 }).Reading.Observations.Select(o => o.Year).Distinct());

    [Theory]
    [InlineData("cas.brak-roku", "")]
    [InlineData("cas.inny-rok", "Rok: 2021\n")]
    [InlineData("cas.polrocze", "Okres: I–VI 2020\n")]
    [InlineData("cas.polrocze", "Okres: I półrocze 2020\n")]
    [InlineData("cas.polrocze", "Okres sprawozdawczy styczeń–czerwiec 2020\n")]
    [InlineData("cas.polrocze", "Za okres od 01.01.2020 do 30.06.2020\n")]
    public void Year_that_is_missing_or_does_not_fit_is_an_error(string id, string preamble) =>
        Assert.Equal(id, Assert.Single(Read(preamble + Header + "\n1B;3;Zasiłki okresowe;56;210;90812,5;50;130").Problems).Id);

    [Fact]
    public void Row_of_another_section_is_found_by_its_label_and_told()
    {
        var (reading, problems) = Read("Rok: 2020\nDział;Wyszczególnienie;Liczba rodzin\n5;Rodziny niepełne;31\n3;Ubóstwo;86");

        Assert.Equal(["typy.niepelne 2020 31", "powody.ubostwo 2020 86"], Texts(reading));
        Assert.Equal(("cas.inny-dzial", Severity.Information, 3), (Assert.Single(problems).Id, problems[0].Severity, problems[0].Place?.Line));
    }

    [Fact]
    public void Section_number_alone_gives_a_row_no_meaning()
    {
        var (reading, problems) = Read("Rok: 2020\nDział;Wyszczególnienie;Liczba rodzin\n3;Zupełnie nieznany powód;86");

        Assert.Empty(reading.Observations);
        Assert.Contains(problems, p => p.Id == "cas.nieznany-wiersz" && p.Severity == Severity.Warning);
    }

    [Fact]
    public void Section_told_by_a_title_needs_no_column()
    {
        var (reading, problems) = Read("Rok: 2020\nDział 3. Powody przyznania pomocy\nWyszczególnienie;Liczba rodzin;Liczba osób w rodzinach\nUbóstwo;86;190");

        Assert.Empty(problems);
        Assert.Equal(["powody.ubostwo 2020 86", "powody.ubostwo.osoby 2020 190"], Texts(reading));
    }

    [Fact]
    public void Column_that_no_indicator_uses_is_told()
    {
        var problem = Assert.Single(Read("Rok: 2020\nDział;Wyszczególnienie;Liczba rodzin;w tym na wsi\n3;Ubóstwo;86;80").Problems);

        Assert.Equal(("cas.nieuzyta-kolumna", Severity.Information, 4), (problem.Id, problem.Severity, problem.Place?.Column));
    }

    [Fact]
    public void Row_whose_measures_have_no_column_is_a_warning() =>
        Assert.Equal("cas.wiersz-bez-miary", Assert.Single(
            Read("Rok: 2020\nDział;Wyszczególnienie;Liczba świadczeń\n3;Ubóstwo;86").Problems, p => p.Severity == Severity.Warning).Id);

    [Fact]
    public void Row_of_an_unknown_section_is_a_warning() =>
        Assert.Contains(Read("Rok: 2020\nDział;Wyszczególnienie;Liczba rodzin\n99;Zupełnie nieznany wiersz;86").Problems,
            p => p is { Id: "cas.nieznany-dzial", Severity: Severity.Warning, Place.Line: 3 });

    [Fact]
    public void Year_outside_the_edition_of_the_profile_is_a_warning() =>
        Assert.Contains(Read("Rok: 2012\nDział;Wyszczególnienie;Liczba rodzin\n3;Ubóstwo;86").Problems, p => p.Id == "cas.inne-wydanie" && p.Severity == Severity.Warning);

    [Theory]
    [InlineData("cas.nieznany-naglowek", 3, "Rok: 2020\nDział;Wyszczególnienie;Liczba krów\n3;Ubóstwo;86")]
    [InlineData("cas.miara-dwa-razy", 4, "Rok: 2020\nDział;Wyszczególnienie;Liczba rodzin;liczba rodzin ogółem\n3;Ubóstwo;86;87")]
    public void Wrong_measure_column_is_an_error_with_its_place(string id, int column, string text)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal((id, Severity.Error, 2, column), (problem.Id, problem.Severity, problem.Place?.Line, problem.Place?.Column));
    }

    private static (SourceReading Reading, ImmutableArray<Problem> Problems) Read(string text, FileSettings? settings = null)
    {
        var problems = new ProblemList();
        var context = new CasContext(SampleCatalogue.All, TerritorialCode.Parse("1206172"), 2020, settings ?? new(), SampleCatalogue.NoMapping, Profiles);
        return (CasReader.Read(SampleFile.Of("dane/cas/mrips-03.csv", text), context, problems), problems.ToImmutable());
    }

    private static string[] Texts(SourceReading reading) => [.. reading.Observations.Select(o => $"{o.Indicator} {o.Year} {o.Figure}")];
}
