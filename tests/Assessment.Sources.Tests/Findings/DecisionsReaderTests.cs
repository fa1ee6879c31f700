using System.Collections.Immutable;
using Assessment.Findings.Decisions;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Findings;

namespace Assessment.Sources.Tests.Findings;

public class DecisionsReaderTests
{
    [Fact]
    public void Decisions_are_read()
    {
        var (decisions, problems) = Read(
            """
            wnioski:
              - {id: a, propozycja: "Zdanie.", decyzja: przyjmij}
              - {id: b, decyzja: zmien, tekst: "Rodzin jest {{pomoc.rodziny, rok, liczba}}."}
              - {id: c, decyzja: odrzuć, powod: nieaktualne}
              - id: d
                decyzja:
            rekomendacje:
              - {id: e, decyzja: przyjmij, kto: my, kiedy: jutro, wskaznik: pomoc.rodziny}
            """);
        Assert.Empty(problems.Select(p => p.ToString()));
        Assert.Equal([Verdict.Accept, Verdict.Change, Verdict.Reject, null], decisions.Findings.Select(d => d.Verdict));
        Assert.Equal(("my", "jutro", "pomoc.rodziny"), (decisions.Recommendations[0].Who, decisions.Recommendations[0].When, decisions.Recommendations[0].Watch?.Value));
    }

    [Theory]
    [InlineData("- {id: a, decyzja: tak}", "yaml.zla-wartosc", 2)]
    [InlineData("- {id: a, decyzja: zmien}", "wnioski.brak-tekstu", 2)]
    [InlineData("- {id: a, decyzja: odrzuc}", "wnioski.brak-powodu", 2)]
    [InlineData("- {id: a, decyzja: zmien, tekst: '{{pomoc.rodzin, rok}}'}", "tekst.nieznany-kod", 2)]
    [InlineData("- {id: a, decyzjaa: przyjmij}", "yaml.nieznany-klucz", 2)]
    [InlineData("- {id: a}\n  - {id: a}", "wnioski.powtorzony-wpis", 3)]
    [InlineData("- {decyzja: przyjmij}", "yaml.brak-klucza", 2)]
    public void An_error_names_its_line(string entry, string id, int line)
    {
        var problem = Assert.Single(Read("wnioski:\n  " + entry).Problems);
        Assert.Equal((id, "wnioski.yaml", line, Severity.Error), (problem.Id, problem.Place?.File, problem.Place?.Line, problem.Severity));
    }

    private static (OfficeDecisions Decisions, ImmutableArray<Problem> Problems) Read(string text)
    {
        var problems = new ProblemList();
        var catalogue = CatalogueReader.Read([("katalog.yaml", Cases.TemporaryCase.Catalogue)], null, problems);
        return (DecisionsReader.Read("wnioski.yaml", text, catalogue, problems), problems.ToImmutable());
    }
}
