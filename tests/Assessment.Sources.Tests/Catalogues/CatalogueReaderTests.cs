using System.Collections.Immutable;
using Assessment.Indicators;
using Assessment.Language;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Tests.Cases;

namespace Assessment.Sources.Tests.Catalogues;

public sealed class CatalogueReaderTests
{
    private const string Units = "jednostki: {osoba: [osoba, osoby, osób], rodzina: [rodzina, rodziny, rodzin, rodziny]}\n";

    [Fact]
    public void Entry_becomes_an_indicator_with_everything_it_says()
    {
        var catalogue = Read(Units +
            """
            wskazniki:
              - {kod: pomoc.osoby, nazwa: Osoby, jednostka: osoba, rozdzial: "3.1"}
              - kod: pomoc.kobiety
                nazwa: Liczba kobiet
                krotko: kobiety
                inne_nazwy: [Kobiety ogółem]
                jednostka: osoba
                rzeczownik: [kobieta, kobiety, kobiet]
                stan_na: 31.12
                rozdzial: "3.1"
                rodzaj: liczba
                ujemne: tak
                ulamkowe: tak
                miejsca: 1
                z_tego: pomoc.osoby
                sumowalny: nie
                lepiej: mniej
                spelnia: [osoby-i-rodziny, rodzaje-problemow]
                definicja: Kobiety, którym udzielono pomocy
                bdl: [{grupa: P1944, wymiary: [ogółem, kobiety]}]
                cas: [{formularz: mrips-03, tabela: "2", etykieta: Kobiety, symbol: "7", miara: osoby, pod: Osoby}]
            """);
        var indicator = catalogue[new("pomoc.kobiety")];
        Assert.Equal("kobiety", indicator.ShortLabel);
        Assert.Equal(["Kobiety ogółem"], indicator.Aliases);
        Assert.Equal(new PluralForms("osoba", "osoby", "osób"), indicator.Unit);
        Assert.Equal(new PluralForms("kobieta", "kobiety", "kobiet"), indicator.Noun);
        Assert.Equal(ReferenceDate.EndOfYear, indicator.Reference);
        Assert.Equal(new FigureDomain(FigureKind.Count, 1, true, true), indicator.Domain);
        Assert.Equal((new IndicatorCode("pomoc.osoby"), PartKind.Comprising), (indicator.Parent, indicator.Part));
        Assert.False(indicator.Additive);
        Assert.Equal(Favourable.Less, indicator.Favourable);
        Assert.Equal([StatutoryElement.PersonsAndFamilies, StatutoryElement.KindsOfProblems], indicator.Satisfies);
        Assert.Equal("1944", Assert.Single(indicator.Bdl).Group);
        Assert.Equal(new CasRow("mrips-03", "2", "Kobiety", "7", "osoby", "Osoby"), Assert.Single(indicator.Cas));
        Assert.Equal("Osoby", catalogue[new("pomoc.osoby")].ShortLabel);
    }

    [Theory]
    [InlineData("liczba", 0)]
    [InlineData("kwota", 2)]
    [InlineData("udzial", 2)]
    [InlineData("wspolczynnik", 2)]
    public void Kind_decides_the_decimals(string kind, int decimals) =>
        Assert.Equal(decimals, Read(Units + $"wskazniki: [{{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", rodzaj: {kind}}}]")[new("a")].Domain.Decimals);

    [Fact]
    public void Derived_indicator_divides_its_parts()
    {
        var derived = Assert.Single(Read(TemporaryCase.Catalogue).Derived);
        Assert.Equal([new("pomoc.rodziny")], derived.Numerator);
        Assert.Equal([new("ludnosc")], derived.Denominator);
        Assert.Equal(1000, derived.Per);
    }

    [Theory]
    [InlineData("wskazniki: [{kod: A, nazwa: A, jednostka: osoba, rozdzial: \"2\"}]", "katalog.zly-kod", 19, "a–z")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, jednostka: osba, rozdzial: \"2\"}]", "katalog.nieznana-jednostka", 43, "„osoba”")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", w_tym: bb}]", "katalog.nieznany-kod", 72, "„bb”")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", w_tym: a}]", "katalog.kolo", 19, "samego siebie")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", rzeczownik: [a, b]}]", "katalog.odmiana", 77, "trzech")]
    [InlineData("wskazniki: [{kod: a, jednostka: osoba, rozdzial: \"2\"}]", "yaml.brak-klucza", 13, "„nazwa”")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, rozdzial: \"2\"}]", "yaml.brak-klucza", 13, "„jednostka”")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", spelnia: [kadry]}]", "yaml.zla-wartosc", 75, "„kadra”")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", stan_na: 31.06}]", "yaml.zla-wartosc", 74, "30.06")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", symbol: 1}]", "yaml.nieznany-klucz", 65, "symbol")]
    [InlineData("wskazniki: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", cas: [{tabela: \"2\"}]}]", "yaml.brak-klucza", 71, "formularz")]
    [InlineData("pochodne: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", licznik: [bb], mianownik: [cc]}]", "katalog.nieznany-kod", 74, "„bb”")]
    [InlineData("pochodne: [{kod: a, nazwa: A, jednostka: osoba, rozdzial: \"2\", mianownik: [cc]}]", "yaml.brak-klucza", 12, "licznik")]
    public void Error_names_its_place_and_a_way_out(string entry, string id, int column, string expected)
    {
        var problem = Problems(Units + entry)[0];
        Assert.Equal((id, Severity.Error), (problem.Id, problem.Severity));
        Assert.Equal(("katalog.yaml", 2, column), (problem.Place?.File, problem.Place?.Line, problem.Place?.Column));
        Assert.Contains(expected, problem.Message + problem.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_used_twice_names_the_first_place()
    {
        var problem = Assert.Single(Problems(Units +
            """
            wskazniki:
              - {kod: a, nazwa: A, jednostka: osoba, rozdzial: "2"}
              - {kod: a, nazwa: B, jednostka: osoba, rozdzial: "2"}
            """));
        Assert.Equal(("katalog.powtorzony-kod", 4), (problem.Id, problem.Place?.Line));
        Assert.Contains("katalog.yaml:3:11", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_kinds_of_parent_are_too_many() =>
        Assert.Contains(Problems(Units +
            """
            wskazniki:
              - {kod: a, nazwa: A, jednostka: osoba, rozdzial: "2"}
              - {kod: b, nazwa: B, jednostka: osoba, rozdzial: "2", w_tym: a, z_tego: a}
            """), p => p.Id == "katalog.dwoch-rodzicow");

    [Fact]
    public void Circle_of_parents_is_found_and_ends() =>
        Assert.Contains(Problems(Units +
            """
            wskazniki:
              - {kod: a, nazwa: A, jednostka: osoba, rozdzial: "2", w_tym: b}
              - {kod: b, nazwa: B, jednostka: osoba, rozdzial: "2", w_tym: c}
              - {kod: c, nazwa: C, jednostka: osoba, rozdzial: "2", w_tym: b}
            """), p => p.Id == "katalog.kolo");

    [Fact]
    public void Part_may_not_be_a_derived_indicator()
    {
        var problem = Assert.Single(Problems(TemporaryCase.Catalogue +
            "\n  - {kod: b, nazwa: B, jednostka: osoba, rozdzial: \"2\", licznik: wsk.rodziny, mianownik: ludnosc}"));
        Assert.Contains("pochodny", problem.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_adds_indicators_of_its_own()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration +
            """
            jednostki: {sztuka: [sztuka, sztuki, sztuk]}
            wskazniki: [{kod: wlasne.sprzet, nazwa: Sprzęt, jednostka: sztuka, rozdzial: "5"}]
            pochodne: [{kod: wsk.sprzet, nazwa: Sprzęt na rodzinę, jednostka: sztuka, rozdzial: "10", rodzaj: wspolczynnik, licznik: wlasne.sprzet, mianownik: pomoc.rodziny}]
            """);
        var catalogue = folder.Read().Catalogue;
        Assert.True(catalogue.TryGet(new("wlasne.sprzet"), out _));
        Assert.True(catalogue.TryGet(new("wsk.sprzet"), out _));
    }

    [Fact]
    public void Own_indicator_with_a_known_code_names_both_places()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "wskazniki: [{kod: ludnosc, nazwa: L, jednostka: osoba, rozdzial: \"2\"}]");
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal(("katalog.powtorzony-kod", "ocena.yaml"), (problem.Id, problem.Place?.File));
        Assert.Contains("katalog.yaml:5:10", problem.Message, StringComparison.Ordinal);
    }

    private static Catalogue Read(string text)
    {
        var problems = new ProblemList();
        var catalogue = CatalogueReader.Read([("katalog.yaml", text)], null, problems);
        Assert.Empty(problems.ToImmutable());
        return catalogue;
    }

    private static ImmutableArray<Problem> Problems(string text)
    {
        var problems = new ProblemList();
        CatalogueReader.Read([("katalog.yaml", text)], null, problems);
        return problems.ToImmutable();
    }
}
