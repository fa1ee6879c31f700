using System.Collections.Immutable;
using Assessment.Norms;
using Assessment.Problems;
using Assessment.Sources.Catalogues;
using Assessment.Sources.Findings;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Tests.Findings;

public class SentenceReaderTests
{
    [Theory]
    [InlineData("Liczba {{pomoc.rodzin, rok}}.", "tekst.nieznany-kod", 17)]
    [InlineData("Rok {{rokk}}.", "tekst.nieznany-znacznik", 14)]
    [InlineData("{{pomoc.rodziny, rok, mianownikk}}", "tekst.nieznany-znacznik", 10)]
    [InlineData("{{pomoc.rodziny, 2020}}", "tekst.nieznany-znacznik", 10)]
    [InlineData("{{pomoc.rodziny, zmiana, ile}}", "tekst.nieznany-znacznik", 10)]
    [InlineData("{{najwieksze, 3, powodyy}}", "tekst.nieznany-znacznik", 10)]
    [InlineData("{{nazwa, gmina}}", "tekst.nieznany-znacznik", 10)]
    [InlineData("ile {{rok", "tekst.niedomkniety-znacznik", 10)]
    public void What_a_sentence_does_not_know_is_an_error_with_its_line_and_column(string sentence, string id, int column)
    {
        var problem = Assert.Single(Read(sentence));
        Assert.Equal((id, "reguly.yaml", 1, column), (problem.Id, problem.Place?.File, problem.Place?.Line, problem.Place?.Column));
        Assert.NotEmpty(problem.WayOut);
    }

    [Theory]
    [InlineData("{{pomoc.rodziny, rok-1, z}} do {{pomoc.rodziny, rok, liczba}}")]
    [InlineData("{{pomoc.rodziny, zmiana, o-ile}} {{pomoc.rodziny, zmiana-od-poczatku}}")]
    [InlineData("{{pomoc.rodziny, rok, powiat}} {{pomoc.rodziny, zmiana, procent, kraj}} {{nazwa, wojewodztwo}}")]
    [InlineData("{{wybor, pomoc.rodziny, rok, była, były, było}} w {{w-gminie}}")]
    public void Known_placeholders_are_read(string sentence) => Assert.Empty(Read(sentence));

    private static ImmutableArray<Problem> Read(string sentence)
    {
        var problems = new ProblemList();
        var catalogue = CatalogueReader.Read([("katalog.yaml", Cases.TemporaryCase.Catalogue)], null, problems);
        var mapping = YamlDocument.ReadMapping("reguly.yaml", $"zdanie: \"{sentence}\"", problems)!; // the text is a mapping
        new SentenceReader(catalogue, NormSet.Empty, problems).Read((YamlScalar)mapping.Entries[0].Value, "zdanie", new(null, ImmutableDictionary<string, ImmutableArray<RuleSubject>>.Empty));
        return problems.ToImmutable();
    }
}
