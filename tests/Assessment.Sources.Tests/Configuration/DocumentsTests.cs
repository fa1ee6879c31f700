using Assessment.Cases;
using Assessment.Sources.Tests.Cases;

namespace Assessment.Sources.Tests.Configuration;

/// <summary>What <c>ocena.yaml</c> says about documents and extrapolations.</summary>
public sealed class DocumentsTests
{
    [Fact]
    public void A_document_has_a_title_and_its_years()
    {
        var document = Assert.Single(Read("dokumenty: {strategia: {nazwa: Strategia, od: 2021, do: 2030}}").Documents);

        Assert.Equal(("strategia", "Strategia", 2021, 2030), (document.Norm, document.Title, document.From, document.To));
    }

    [Theory]
    [InlineData("dokumenty: {strategie: {nazwa: S, od: 2021, do: 2030}}", "konfiguracja.nieznany-dokument")]
    [InlineData("dokumenty: {strategia: {nazwa: S, od: 2021, do: 2020}}", "konfiguracja.lata-dokumentu")]
    [InlineData("dokumenty: {strategia: {nazwa: S, od: 2021}}", "yaml.brak-klucza")]
    [InlineData("dokumenty: {strategia: tak}", "yaml.zly-rodzaj")]
    [InlineData("prognoza: [pomoc.rodzina]", "konfiguracja.nieznany-kod")]
    [InlineData("prognoza: chyba", "yaml.zla-wartosc")]
    public void A_mistake_is_an_error_with_its_line(string line, string id)
    {
        using var folder = Case(line);

        Assert.Contains(folder.ReadErrors(), p => p.Id == id && p.Place?.Line is not null);
    }

    [Fact]
    public void Extrapolations_can_be_asked_for_one_by_one() =>
        Assert.Equal((false, "pomoc.rodziny"), (Read("prognoza: [pomoc.rodziny]").Extrapolations.All, Read("prognoza: [pomoc.rodziny]").Extrapolations.Indicators[0].Value));

    [Fact]
    public void Extrapolations_can_be_asked_for_all() => Assert.True(Read("prognoza: tak").Extrapolations.All);

    [Fact]
    public void Without_the_key_none_is_asked_for() => Assert.False(Read("").Extrapolations.Wants(new("pomoc.rodziny")));

    private static AssessmentCase Read(string line)
    {
        using var folder = Case(line);
        return folder.Read().Case;
    }

    private static TemporaryCase Case(string line) =>
        new TemporaryCase(TemporaryCase.Configuration + line + "\n").Write("dane/wlasne/dane.csv", "wskaznik;rok;wartosc\npomoc.rodziny;2020;439\n");
}
