using Assessment.Problems;
using Assessment.Sources.Tests.Cases;

namespace Assessment.Sources.Tests.Findings;

/// <summary>What a case says about findings besides its decisions: the previous case and unit costs.</summary>
public class CaseFilesTests
{
    [Fact]
    public void Accepted_recommendations_of_the_previous_case_are_read()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "poprzednia: poprzednia\n");
        folder.Write("poprzednia/ocena.yaml", "rok: 2019\n").Write("poprzednia/wnioski.yaml",
            """
            rekomendacje:
              - {id: a, propozycja: Zrobić, decyzja: przyjmij, wskaznik: pomoc.rodziny}
              - {id: b, propozycja: Nie robić, decyzja: odrzuc, powod: nie, wskaznik: pomoc.rodziny}
            """);
        var content = folder.Read();
        Assert.Equal(["a"], content.PreviousRecommendations.Select(d => d.Id));
        Assert.Matches("^[0-9a-f]{64}$", Assert.Single(content.Files, f => f.Path == "poprzednia/wnioski.yaml").Sha256);
    }

    [Fact]
    public void A_previous_case_without_its_decisions_is_said_and_stops_nothing()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "poprzednia: poprzednia\n");
        folder.Write("poprzednia/ocena.yaml", "rok: 2019\n");
        Assert.Equal(Severity.Information, Assert.Single(folder.Read().Problems, p => p.Id == "poprzednia.bez-wnioskow").Severity);
    }

    [Theory]
    [InlineData("poprzednia: brak\n", "poprzednia.brak")]
    [InlineData("poprzednia: .\n", "poprzednia.brak")]
    public void A_previous_case_that_is_none_is_an_error_at_its_line(string line, string id)
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + line);
        folder.Write("wnioski.yaml", "wnioski:\n");
        var problem = Assert.Single(folder.Read().Problems, p => p.Id == id);
        Assert.Equal((Severity.Error, "ocena.yaml"), (problem.Severity, problem.Place?.File));
    }

    [Fact]
    public void A_previous_case_of_another_year_is_an_error()
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + "poprzednia: poprzednia\n");
        folder.Write("poprzednia/ocena.yaml", "rok: 2017\n").Write("poprzednia/wnioski.yaml", "wnioski:\n");
        Assert.Contains(folder.Read().Problems, p => p.Id == "poprzednia.rok");
    }

    [Fact]
    public void Decisions_of_the_case_are_read_and_its_file_is_among_the_files_read()
    {
        using var folder = new TemporaryCase();
        folder.Write("wnioski.yaml", "wnioski:\n  - {id: a, decyzja: przyjmij}\n");
        var content = folder.Read();
        Assert.Equal("a", Assert.Single(content.Decisions.Findings).Id);
        Assert.Contains(content.Files, f => f.Path == "wnioski.yaml");
    }

    [Theory]
    [InlineData("koszty: {etat: 96000}\n", "konfiguracja.nieznana-stawka")]
    [InlineData("koszty: {etat: 0}\n", "konfiguracja.stawka")]
    [InlineData("koszty: {etat: dużo}\n", "yaml.zla-wartosc")]
    public void A_wrong_unit_cost_is_an_error_at_its_line(string line, string id)
    {
        using var folder = new TemporaryCase(TemporaryCase.Configuration + line);
        var problem = Assert.Single(folder.ReadErrors());
        Assert.Equal((id, "ocena.yaml"), (problem.Id, problem.Place?.File));
    }
}
