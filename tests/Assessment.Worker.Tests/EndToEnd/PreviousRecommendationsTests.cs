using System.Text.Json;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>„Co zapowiedzieliśmy, co osiągnęliśmy” over two years: what last year's document said, and what it is made from.</summary>
public sealed class PreviousRecommendationsTests : IDisposable
{
    private const string Announced = "Rozszerzyć usługi opiekuńcze w miejscu zamieszkania";

    private readonly SampleCase _before = new();
    private readonly SampleCase _case = new();

    public PreviousRecommendationsTests()
    {
        _before.Edit("ocena.yaml", t => t.Replace("\nrok: 2020", "\nrok: 2019", StringComparison.Ordinal));
        File.WriteAllText(_before["wnioski.yaml"],
            $"""
            rekomendacje:
              - id: uslugi-w-domu
                propozycja: "{Announced}"
                wskaznik: uslugi-opiekuncze.osoby
                decyzja: przyjmij

            """);
        _case.Edit("ocena.yaml", t => t + $"\npoprzednia: {Previous}\n");
    }

    private string Previous => Path.GetRelativePath(_case.Path, _before.Path).Replace('\\', '/');

    public void Dispose()
    {
        _case.Dispose();
        _before.Dispose();
    }

    [Fact]
    public void Last_years_decisions_are_an_input_of_the_document_with_their_hash()
    {
        Assert.Equal(ExitCode.Done, Run("generate").ExitCode);

        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_before["wnioski.yaml"])));
        Assert.Equal(hash, Inputs()[$"{Previous}/wnioski.yaml"]);
    }

    [Fact]
    public void A_version_does_not_stand_any_more_when_last_years_decisions_were_changed()
    {
        Run("release");
        Assert.Contains("obowiązuje wersja 1", Run("rerun").Out, StringComparison.Ordinal);

        File.WriteAllText(_before["wnioski.yaml"], File.ReadAllText(_before["wnioski.yaml"]).Replace(Announced, "Otworzyć klub seniora", StringComparison.Ordinal));
        Run("rerun");

        Assert.Contains("Otworzyć klub seniora", Deck(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_released_last_year_is_what_was_announced_even_when_its_file_is_gone()
    {
        File.Copy(Path.Combine(SampleCase.Original, "wnioski.yaml"), _before["wnioski.yaml"], overwrite: true);
        _before.Edit("ocena.yaml", t => t.Replace("\nrok: 2019", "\nrok: 2020", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, InProcess.Run(Pipeline.Real, "release", _before.Path).ExitCode);
        _before.Edit("ocena.yaml", t => t.Replace("\nrok: 2020", "\nrok: 2019", StringComparison.Ordinal));
        File.Delete(_before["wnioski.yaml"]);

        Assert.Equal(ExitCode.Done, Run("generate").ExitCode);

        Assert.Contains("Uzgodnić z urzędem pracy wspólne działania", Deck(), StringComparison.Ordinal);
        Assert.Contains($"{Previous}/historia/wersja-1/{SampleCase.PdfName}", Inputs().Keys);
    }

    private string Deck()
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(_case.Pdf);
        return document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text)))
            .First(t => t.Contains("Co zapowiedzieliśmy, co osiągnęliśmy", StringComparison.Ordinal) && t.Contains("Rekomendacja", StringComparison.Ordinal));
    }

    private Dictionary<string, string> Inputs()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(_case["wyniki/manifest.json"]));
        return manifest.RootElement.GetProperty("wejscia").EnumerateArray()
            .ToDictionary(i => i.GetProperty("sciezka").GetString()!, i => i.TryGetProperty("sha256", out var hash) ? hash.GetString()! : ""); // a schema test says that a path is there
    }

    private InProcess Run(string command) => InProcess.Run(Pipeline.Real, command, _case.Path);
}
