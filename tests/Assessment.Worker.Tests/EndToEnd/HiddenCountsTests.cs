using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>The sample with its small counts hidden, released twice, by the real steps.</summary>
public sealed partial class HiddenCountsTests : IDisposable
{
    private const string Villages = "dane/wlasne/uslugi-miejscowosci.csv";

    private readonly SampleCase _case = new();

    public HiddenCountsTests() => _case.Edit("ocena.yaml", t => t + "\nochrona: {ponizej: 3}\n");

    public void Dispose() => _case.Dispose();

    [Fact]
    public void Only_the_office_s_own_report_tells_the_hidden_numbers()
    {
        Run("release");

        var report = Text.Replace(File.ReadAllText(_case["wyniki/raport.html"]), " ");
        Assert.Matches(@"(?s)Liczby ukryte w dokumencie.*Bibice, Liczba os\S+b w 2020 r\.\s+1\s", System.Net.WebUtility.HtmlDecode(report));
        Assert.All(Published(), file => Assert.DoesNotMatch(@"Bibice[;"" ,|]+1[;"" ,|]", file));
    }

    [Fact]
    public void A_corrected_number_of_a_village_is_named_by_diff_errata_and_the_slide_of_changes_and_no_hidden_one()
    {
        Run("release");
        // Węgrzce 4 → 7 is printed; Trojanowice 2 → 1 was hidden and stays so.
        _case.Edit(Villages, t => t.Replace("grzce;1;4", "grzce;1;7", StringComparison.Ordinal).Replace("Trojanowice;1;2", "Trojanowice;1;1", StringComparison.Ordinal));
        Run("release", "--reason", "poprawiona liczba osób");

        var said = string.Join(' ', Run("diff", "--errata").Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains($"Węgrzce, Liczba osób w 2020 r.: 4 → 7 ({Villages}:6, kolumna", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Trojanowice", said, StringComparison.Ordinal);
        var errata = File.ReadAllText(_case["wyniki/OZPS-2020-gmina-Zielonki-errata.md"]);
        Assert.Contains("| Węgrzce | Liczba osób w 2020 r. | 4 | 7 |", errata, StringComparison.Ordinal);
        Assert.DoesNotContain("Trojanowice", errata, StringComparison.Ordinal);
        Assert.Contains("Zmiany względem wersji 1", string.Join('\n', Published()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_first_version_hid_the_second_hides_too()
    {
        Run("release");
        var first = Hidden();
        _case.Edit(Villages, t => t.Replace("grzce;1;4", "grzce;1;3", StringComparison.Ordinal));
        Run("release", "--reason", "poprawiona liczba osób");

        Assert.NotEmpty(first);
        Assert.Equal(first, Hidden());
    }

    [Fact]
    public void Every_file_but_the_office_s_own_report_is_the_same_whatever_the_hidden_counts_are_the_council_package_too()
    {
        using var other = new SampleCase();
        other.Edit("ocena.yaml", t => t + "\nochrona: {ponizej: 3}\n");
        // Another world: the one person of Bibice and the two of Zielonki exchanged, two families of orphans instead of one.
        other.Edit(Villages, t => t.Replace("Bibice;1;1", "Bibice;2;1", StringComparison.Ordinal).Replace("Zielonki;2;4", "Zielonki;1;4", StringComparison.Ordinal));
        other.Edit("dane/cas/ozps-2020-tabela-3-powody.csv", t => t.Replace("Sieroctwo;;0;0;1", "Sieroctwo;;0;0;2", StringComparison.Ordinal));

        var (first, second) = (Made(_case), Made(other));

        Assert.Contains(first.Keys, f => f.StartsWith("pakiet", StringComparison.Ordinal) && f.EndsWith(".docx", StringComparison.Ordinal));
        Assert.Contains(first.Keys, f => f.EndsWith(".svg", StringComparison.Ordinal));
        Assert.Contains(first.Keys, f => f.EndsWith("-errata.pdf", StringComparison.Ordinal));
        Assert.Equal(first.Keys.Order(StringComparer.Ordinal), second.Keys.Order(StringComparer.Ordinal));
        Assert.All(first, f => Assert.True(f.Key == "raport.html" || f.Value.AsSpan().SequenceEqual(second[f.Key]), f.Key));
        Assert.False(first["raport.html"].AsSpan().SequenceEqual(second["raport.html"]));
    }

    // Released, corrected, released again as the council package, with errata and charts.
    private static Dictionary<string, byte[]> Made(SampleCase sample)
    {
        Run("release");
        sample.Edit(Villages, t => t.Replace("grzce;1;4", "grzce;1;7", StringComparison.Ordinal));
        Run("rerun", "--reason", "poprawiona liczba osób");
        Run("package");
        Run("generate", "--wykresy");
        Run("diff", "--errata");
        var results = sample["wyniki"];
        return Directory.EnumerateFiles(results, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(results, f).Replace('\\', '/'), File.ReadAllBytes);

        void Run(string command, params string[] rest)
        {
            var run = InProcess.Run(Pipeline.Real, [command, sample.Path, .. rest]);
            Assert.True(run.ExitCode == ExitCode.Done, run.Out + run.Error);
        }
    }

    // Village and column of every hidden number of the annex.
    private string[] Hidden() => [.. File.ReadLines(_case["wyniki/OZPS-2020-gmina-Zielonki-dane.csv"])
        .Where(l => l.Contains("według miejscowości", StringComparison.Ordinal) && l.Contains('#', StringComparison.Ordinal))
        .Select(l => string.Join(';', l.Split(';')[4..6]))];

    private IEnumerable<string> Published()
    {
        foreach (var file in Directory.EnumerateFiles(_case["wyniki"]).Where(f => Path.GetExtension(f) is ".csv" or ".json" or ".md")) yield return File.ReadAllText(file);
        using var workbook = ZipFile.OpenRead(_case["wyniki/OZPS-2020-gmina-Zielonki-dane.xlsx"]);
        foreach (var part in workbook.Entries)
        {
            using var reader = new StreamReader(part.Open(), Encoding.UTF8);
            yield return Text.Replace(reader.ReadToEnd(), " ");
        }
    }

    private InProcess Run(string command, params string[] rest)
    {
        var run = InProcess.Run(Pipeline.Real, [command, _case.Path, .. rest]);
        Assert.True(run.ExitCode == ExitCode.Done, run.Out + run.Error);
        return run;
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Text { get; }
}
