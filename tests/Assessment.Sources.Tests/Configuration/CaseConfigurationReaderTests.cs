using Assessment.Decks;
using Assessment.Figures;
using Assessment.Problems;
using Assessment.Sources.Tests.Cases;
using NodaTime;

namespace Assessment.Sources.Tests.Configuration;

public sealed class CaseConfigurationReaderTests
{
    private static readonly int Next = TemporaryCase.Configuration.Count(c => c == '\n') + 1;

    [Fact]
    public void Case_says_what_the_file_says_and_defaults_fill_the_rest()
    {
        using var folder = new TemporaryCase();
        var assessed = folder.Read().Case;
        Assert.Equal("1206172", assessed.Unit.Value);
        Assert.Equal("gminie Zielonki", assessed.UnitName.Locative);
        Assert.Equal("GOPS", assessed.CentreAbbreviation);
        Assert.Equal("Radzie", assessed.Council.Dative);
        Assert.Equal([2018, 2019, 2020], assessed.Years);
        Assert.Equal("Zielonki", assessed.Place);
        Assert.Equal(new LocalDate(2021, 4, 15), assessed.Date);
        Assert.Equal(SourceKind.CasOzps, assessed.SourceRanking[0]);
        Assert.Equal(Theme.Default, assessed.Theme);
        Assert.Null(assessed.Session);
        Assert.Null(assessed.PeerRule);
    }

    [Fact]
    public void Everything_that_can_be_set_is_read()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration +
            """
            lata: 2
            sesja: 2021-04-29
            miejsce: Kraków
            podpis: [Kierownik GOPS, Anna Nowak]
            porownanie: [{teryt: "1206000", nazwa: powiat krakowski}, {teryt: 0000000, nazwa: Polska}]
            zrodla: [bdl, wlasne]
            okladka: {dopisek: Wersja robocza}
            grupa_porownawcza: {ludnosc: {od: 0.8, do: "1,25"}}
            przyjete: {zrodla.rozne-wartosci: korekta spisowa}
            wyglad: {dynamika: tak, herb: zdjecia/herb.png, kolory: {akcent: "#0b4f5a"}}
            """);
        folder.Write("zdjecia/herb.png", TemporaryCase.Png);
        var assessed = folder.Read().Case;
        Assert.Equal(2, assessed.Depth);
        Assert.Equal(new LocalDate(2021, 4, 29), assessed.Session);
        Assert.Equal("Kraków", assessed.Place);
        Assert.Equal(["Kierownik GOPS", "Anna Nowak"], assessed.Signature);
        Assert.Equal(["1206000", "0000000"], assessed.ComparisonUnits.Select(u => u.Code.Value));
        Assert.Equal([SourceKind.Bdl, SourceKind.Own], assessed.SourceRanking);
        Assert.Equal("korekta spisowa", assessed.Accepted["zrodla.rozne-wartosci"]);
        Assert.Equal("Wersja robocza", assessed.CoverNote);
        Assert.Equal((new("ludnosc"), 0.8m, 1.25m), (assessed.PeerRule!.Size, assessed.PeerRule.From, assessed.PeerRule.To));
        Assert.True(assessed.ShowDynamics);
        Assert.Equal("#0B4F5A", assessed.Theme.Accent);
        Assert.Equal("zdjecia/herb.png", assessed.Herb?.Name);
    }

    [Theory]
    [InlineData("rokk: 2020", "yaml.nieznany-klucz", 1, "„rok”")]
    [InlineData("mapowania: {}", "yaml.nieznany-klucz", 1, "„mapowanie”")]
    [InlineData("lata: dużo", "yaml.zla-wartosc", 7, "od 1 do 10")]
    [InlineData("lata: 0", "yaml.zla-wartosc", 7, "od 1 do 10")]
    [InlineData("lata: [1, 2]", "yaml.zly-rodzaj", 7, "pojedyncza wartość")]
    [InlineData("sesja: 29.04.2021", "yaml.zla-wartosc", 8, "2021-04-15")]
    [InlineData("zrodla: [cas, gus]", "yaml.zla-wartosc", 15, "wlasne")]
    [InlineData("zrodla: [cas, cas]", "konfiguracja.powtorzone-zrodlo", 15, "drugi")]
    [InlineData("porownanie: [{teryt: 201011, nazwa: x}]", "konfiguracja.teryt", 22, "0201011")]
    [InlineData("porownanie: [{teryt: Zielonki, nazwa: x}]", "konfiguracja.teryt", 22, "siedmiu cyfr")]
    [InlineData("porownanie: [{teryt: 1206000}]", "yaml.brak-klucza", 14, "„nazwa”")]
    [InlineData("porownanie: powiat", "yaml.zly-rodzaj", 13, "lista")]
    [InlineData("pliki: {dane/bdl/nie-ma.csv: {rok: 2020}}", "konfiguracja.brak-pliku", 9, "dane/bdl/nie-ma.csv")]
    [InlineData("pliki: {../inny.csv: {rok: 2020}}", "sciezka.niedozwolona", 9, "..")]
    [InlineData("pliki: {ocena.yaml: {separator: x}}", "yaml.zla-wartosc", 33, "tab")]
    [InlineData("pliki: {ocena.yaml: {kodowanie: cp1250}}", "yaml.zla-wartosc", 33, "windows-1250")]
    [InlineData("pliki: {ocena.yaml: {roczek: 2020}}", "yaml.nieznany-klucz", 22, "rok")]
    [InlineData("pliki: {ocena.yaml: tak}", "yaml.zly-rodzaj", 21, "ustawieniami pliku")]
    [InlineData("mapowanie: {Rodziny: pomoc.rodzny}", "konfiguracja.nieznany-kod", 22, "„pomoc.rodziny”")]
    [InlineData("mapowanie: {Rodziny: }", "yaml.zly-rodzaj", 22, "kod wskaźnika")]
    [InlineData("przyjete: {zrodla.rozne-wartosci: }", "yaml.zly-rodzaj", 35, "powód")]
    [InlineData("nastepstwo_jednostek: [{z: \"0221091\", od: 2013}]", "yaml.brak-klucza", 24, "„na”")]
    [InlineData("nastepstwo_jednostek: [{z: \"0221091\", na: \"0221091\", od: 2013}]", "konfiguracja.nastepstwo", 43, "takie same")]
    [InlineData("wyglad: {uklad: plakat}", "yaml.zla-wartosc", 17, "slajdy")]
    [InlineData("wyglad: {dynamika: może}", "yaml.zla-wartosc", 20, "tak, nie")]
    [InlineData("wyglad: {kolory: {akcent: zielony}}", "yaml.zla-wartosc", 27, "#0B6B77")]
    [InlineData("wyglad: {herb: /etc/herb.png}", "sciezka.niedozwolona", 16, "bezwzględna")]
    [InlineData("wyglad: {herb: herb.png}", "obraz.brak-pliku", 16, "herb.png")]
    [InlineData("wyglad: {herb: ocena.yaml}", "obraz.zly-format", 16, "PNG")]
    public void Error_names_its_place_and_what_was_expected(string line, string id, int column, string expected)
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + line);
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal((id, Severity.Error), (problem.Id, problem.Severity));
        Assert.Equal(("ocena.yaml", Next, column), (problem.Place?.File, problem.Place?.Line, problem.Place?.Column));
        Assert.Contains(expected, problem.Message + problem.WayOut, StringComparison.Ordinal);
        Assert.NotEmpty(problem.WayOut);
    }

    [Theory]
    [InlineData("rok: 2020", "yaml.brak-klucza", "rok")]
    [InlineData("  teryt: \"1206172\"", "yaml.brak-klucza", "teryt")]
    [InlineData("  skrot: GOPS", "yaml.brak-klucza", "skrot")]
    [InlineData("celownik: Ośrodkowi, ", "yaml.brak-klucza", "celownik")]
    public void Missing_key_is_named(string removed, string id, string key)
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration.Replace(removed, "", StringComparison.Ordinal));
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal((id, key), (problem.Id, problem.Place?.ColumnName));
    }

    [Fact]
    public void The_layout_of_the_pages_is_chosen_by_the_case()
    {
        using var slides = new TemporaryCase(TemporaryCase.Configuration);
        using var portrait = new TemporaryCase(TemporaryCase.Configuration + "wyglad: {uklad: a4}");
        Assert.Equal((PageFormat.Slides, PageFormat.A4), (slides.Read().Case.Theme.Format, portrait.Read().Case.Theme.Format));
    }

    [Fact]
    public void All_errors_are_reported_at_once()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "lata: x\nsesja: y\nnieznany: z\n");
        Assert.Equal(3, folder.ReadErrors().Length);
    }
}
