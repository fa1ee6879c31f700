using Assessment.Indicators;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Norms;

namespace Assessment.Sources.Tests.Norms;

public sealed class NormReaderTests
{
    private static readonly Catalogue Catalogue = CatalogueReader.Read(EmbeddedData.Texts("katalog/"), null, new ProblemList());

    [Fact]
    public void The_programs_own_norms_are_read_without_a_problem()
    {
        var (set, problems) = Read(EmbeddedData.Text("normy.yaml"));

        Assert.Empty(problems);
        Assert.Equal(
            ["pracownicy-socjalni", "asystenci-rodziny", "termin-oceny", "strategia", "program-wspierania-rodziny"], set.Norms.Select(n => n.Id));
        Assert.Equal(["dobry-start", "za-zyciem", "wychowawcze"], set.UnitAmounts.Select(u => u.Id));
    }

    [Fact]
    public void Social_workers_are_tested_by_two_thousand_inhabitants_or_fifty_families_and_a_minimum_of_three()
    {
        var norm = Read(EmbeddedData.Text("normy.yaml")).Set.Norms.OfType<StaffingNorm>().Single();

        Assert.Equal(3, norm.Minimum);
        Assert.Equal([2000, 50], norm.Limits.Select(l => l.AtMost));
    }

    [Fact]
    public void An_unknown_indicator_is_an_error_at_its_line()
    {
        var problem = Assert.Single(Read(
            """
            kwoty:
              - id: x
                nazwa: X
                kwota: prorodzinna.dobry-start.kwota
                liczba: prorodzinna.dobry-start.dziecko
                sposob: jednorazowe
                podstawa: program
                stawki: [{od: 2018-06-01, kwota: 300}]
            """).Problems);

        Assert.Equal(("normy.nieznany-kod", 5), (problem.Id, problem.Place?.Line));
        Assert.Contains("prorodzinna.dobry-start.dzieci", problem.WayOut, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_of_a_plain_count_is_an_error() =>
        Assert.Contains(Read(
            """
            normy:
              - id: x
                rodzaj: zatrudnienie
                nazwa: X
                tresc: X
                podstawa: X
                od: 2011-01-01
                osoby: kadra.pracownicy-socjalni
                etaty: kadra.pracownicy-socjalni.etaty
                minimum: 3
                zalozenie: x
                warunki: [{nazwa: x, wskazniki: [ludnosc], najwyzej: 2000}]
            """).Problems, p => p.Id == "normy.nie-pochodny" && p.Place?.Line == 12);

    [Fact]
    public void A_norm_without_its_first_day_is_an_error() =>
        Assert.Contains(Read("normy: [{id: x, rodzaj: dokument, nazwa: X, tresc: X, podstawa: X}]").Problems, p => p.Message.Contains("„od”", StringComparison.Ordinal));

    private static (NormSet Set, IEnumerable<Problem> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var set = NormReader.Read(("normy.yaml", text), Catalogue, problems);
        return (set, problems.ToImmutable());
    }
}
