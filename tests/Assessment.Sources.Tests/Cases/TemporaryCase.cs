using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Problems;

namespace Assessment.Sources.Tests.Cases;

/// <summary>A case folder that is deleted with the test, over a small catalogue and plan of its own.</summary>
internal sealed class TemporaryCase : IDisposable
{
    public const string Catalogue =
        """
        jednostki:
          osoba: [osoba, osoby, osób, osoby]
          rodzina: [rodzina, rodziny, rodzin]
        wskazniki:
          - kod: ludnosc
            nazwa: Mieszkańcy ogółem
            jednostka: osoba
            stan_na: 31.12
            rozdzial: "2"
          - kod: pomoc.rodziny
            nazwa: Liczba rodzin korzystających z pomocy społecznej
            krotko: rodziny korzystające z pomocy
            jednostka: rodzina
            rozdzial: "3.1"
            cas: [{formularz: ozps, tabela: "3", symbol: "1"}]
        pochodne:
          - kod: wsk.rodziny
            nazwa: Rodziny na 1000 mieszkańców
            jednostka: rodzina
            rozdzial: "10.3"
            rodzaj: wspolczynnik
            licznik: [pomoc.rodziny]
            mianownik: [ludnosc]
            na: 1000
        """;

    public const string Plan =
        """
        rozdzialy:
          - id: pomoc
            tytul: Pomoc
            slajdy: [{rodzaj: tabela, tytul: "Rodziny w latach {{lata}}", wskazniki: [pomoc.rodziny]}]
          - id: wnioski
            tytul: Wnioski
            slajdy: [{rodzaj: opis, plik: opis/wnioski.md}]
        """;

    public const string Configuration = "rok: 2020\ndata_opracowania: 2021-04-15\n" + SmallCase.Who;

    /// <summary>The header of a PNG of 2 × 1 pixels.</summary>
    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0];

    /// <summary>The header of a JPEG of 2 × 1 pixels.</summary>
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 2, 1, 1, 0x11, 0];

    public TemporaryCase(string? configuration = Configuration)
    {
        Directory.CreateDirectory(Folder);
        if (configuration is not null) Write("ocena.yaml", configuration);
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "assessment-" + Path.GetRandomFileName());

    public const string Norms =
        """
        normy:
          - id: strategia
            rodzaj: dokument
            nazwa: Strategia
            tresc: Gmina opracowuje strategię.
            podstawa: art. 16b
            od: 2011-05-03
        """;

    /// <summary>No pairs, no checks, thresholds that nothing reaches.</summary>
    public const string Checks = """
        progi:
          skok_wynik: 1000
          skok_rozrzut: 1
          skok_podstawa: 0
          tysiackrotnosc_od: 1000000000
          tysiackrotnosc_do: 1000000000
          skopiowane_wiersze: 1000
          skopiowana_calosc: 1000
          skopiowana_wiekszosc: 1000
          skopiowany_udzial: 1
          skopiowane_od: 0
          prognoza_wiersze: 1000
          zero_po: 1000000000
          zamienione_wiersze: 1000
          zamienione_wynik: 1000
          zamienione_kierunki: 1
          sasiedzi: 1000
          udzialy_blisko: 0
        """;

    public static BuiltInData BuiltIn { get; } = new(
        [("katalog.yaml", Catalogue)], ("uklad.yaml", Plan), ("kontrole.yaml", Checks), ("normy.yaml", Norms), ("zmiany.yaml", EmbeddedData.Text("zmiany.yaml")), ("przerwy.yaml", "przerwy: []"));

    public TemporaryCase Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryCase Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // a path inside a folder
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public CaseContent Read() => CaseReader.Read(Folder, BuiltIn, null, TestContext.Current.CancellationToken);

    /// <summary>The problems of a configuration that cannot be used.</summary>
    public ImmutableArray<Problem> ReadErrors() => Assert.Throws<CaseConfigurationException>(Read).Problems;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
