using System.Text;
using Assessment.Figures;
using Assessment.Sources.Cas;
using Assessment.Sources.Tests.Delimited;
using Assessment.Sources.Tests.Matching;
using Assessment.Territory;
using NodaTime;

namespace Assessment.Sources.Tests.Cas;

public sealed class CasEndToEndTests
{
    private const string Text = """
        Centralna Aplikacja Statystyczna;;;;
        Ocena zasobów pomocy społecznej – gmina Zielonki;;;;
        Rok oceny: 2020;;;;
        TERYT: 1206172;;;;
        Data eksportu: 22.03.2021;;;;
        Tabela 3. Powody przyznania pomocy;;;;
        "Wyszczególnienie";"Symbol";"dwa lata przed rokiem oceny";"rok przed rokiem oceny";"rok oceny"
        "Ubóstwo";"1";"83";"81";"86"
        "Długotrwała choroba";"7";"123";"118";"120"
        "Bezradność w sprawach opiekuńczo – wychowawczych i prowadzenia gospodarstwa domowego.";"8";"30";"19";"14"
        "w tym: rodziny niepełne";"9";"17";"12";"8"
        """;

    [Theory]
    [InlineData("windows-1250", "\r\n")]
    [InlineData("iso-8859-2", "\n")]
    [InlineData("ibm852", "\r\n")]
    [InlineData("utf-8", "\n")]
    public void File_of_an_office_is_read_from_bytes_to_observations(string encoding, string lineEnd)
    {
        using var folder = new ScratchFolder();
        // Note: ISO-8859-2 and IBM852 have no en dash and no Polish quotes.
        var text = Text.ReplaceLineEndings(lineEnd);
        if (encoding is "iso-8859-2" or "ibm852") text = text.Replace('–', '-');
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes(text) ?? Encoding.UTF8.GetBytes(text);
        var file = Assert.Single(folder.With("dane/cas/ozps-powody.csv", bytes).Read("dane/cas/ozps-powody.csv"));

        var reading = CasReader.Read(
            file, new(SampleCatalogue.All, TerritorialCode.Parse("1206172"), 2020, FileSettings.None, SampleCatalogue.NoMapping, CasProfiles.Embedded()), folder.Problems);

        Assert.Empty(folder.Problems.ToImmutable());
        Assert.Equal(
            ["powody.ubostwo 83 81 86", "powody.choroba 123 118 120", "powody.bezradnosc 30 19 14", "powody.niepelne 17 12 8"],
            reading.Observations.GroupBy(o => o.Indicator).Select(g => $"{g.Key} {string.Join(' ', g.OrderBy(o => o.Year).Select(o => o.Figure))}"));
        Assert.Equal(
            new DataSource(SourceKind.CasOzps, "CAS, formularz OZPS za 2020 r., tabela 3, powody przyznania pomocy", new LocalDate(2021, 3, 22)),
            reading.File.Source);
        var cell = (CellOrigin)reading.Observations[^1].Origin;
        Assert.Equal(("dane/cas/ozps-powody.csv", 11, 5, "rok oceny"), (cell.File, cell.Line, cell.ColumnNumber, cell.Column));
    }
}
