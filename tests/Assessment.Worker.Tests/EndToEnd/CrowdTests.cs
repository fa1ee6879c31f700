using System.Globalization;
using System.IO.Compression;
using Assessment.Worker.Archive;

namespace Assessment.Worker.Tests.EndToEnd;

/// <summary>Many cases due on the same day, some of them spoilt, by the real service and real runs.</summary>
public sealed class CrowdTests
{
    private const int Cases = 50;

    private static readonly (string Case, Action<ServedFolder, string> Spoil, string Told)[] Spoilt =
    [
        ("sprawa-06", (root, name) => File.WriteAllBytes(root.Data(name), [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 31))]), "błędy w danych"),
        ("sprawa-12", (root, name) => File.WriteAllText(root[name, "ocena.yaml"], "rok: ["), "błąd w pliku ocena.yaml"),
        ("sprawa-18", (root, name) => Bomb(root[name, "dane", "bdl", "LUDN_2137_CREL.zip"]), "błędy w danych"),
        ("sprawa-24", (root, name) => Huge(root[name, "dane", "wlasne", "wielki.csv"]), "błędy w danych"),
        ("sprawa-30", (root, name) => File.WriteAllText(root[name, "wyniki"], "plik zamiast folderu"), "nie można odczytać lub zapisać pliku"),
        ("sprawa-36", (root, name) => Damage(root[name, "historia", "przebiegi.db"]), "nie można odczytać lub zapisać pliku"),
    ];

    public CrowdTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The service is asked to end by a signal.");

    [Fact]
    public async Task Fifty_cases_due_on_one_day_are_all_made_once_whatever_the_spoilt_ones_among_them_do()
    {
        using var root = new ServedFolder([.. Enumerable.Range(0, Cases).Select(i => string.Create(CultureInfo.InvariantCulture, $"sprawa-{i:00}"))]);
        foreach (var (name, spoil, _) in Spoilt) spoil(root, name);
        const string held = "sprawa-42";
        using var somebody = CaseLock.Take(root[held], TimeProvider.System);

        var run = await root.Once("2026-04-01T08:00");

        Assert.Equal(0, run.ExitCode);
        var good = Directory.EnumerateDirectories(root.Path, "sprawa-*").Select(f => Path.GetFileName(f)).Except([.. Spoilt.Select(s => s.Case), held]).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(good, Directory.EnumerateFiles(root.Path, "*.pdf", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root.Path, f).Split('/')[0]).Order(StringComparer.Ordinal));
        var lines = run.Out.Split('\n');
        Assert.All(good, name => Assert.Single(lines, l => l.Contains($"Sprawa {name}: zaczyna się przebieg", StringComparison.Ordinal)));
        Assert.All(Spoilt, s => Assert.Contains($"Sprawa {s.Case}: dokumentu nie zrobiono – {s.Told}.", run.Out, StringComparison.Ordinal));
        Assert.Contains($"Sprawa {held}: dokumentu nie zrobiono – nie można odczytać lub zapisać pliku.", run.Out, StringComparison.Ordinal);
    }

    // A few hundred kilobytes that unpack to 300 MB.
    private static void Bomb(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file has a folder
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = archive.CreateEntry("LUDN_2137_CREL.csv", CompressionLevel.Fastest).Open();
        var zeros = new byte[1 << 20];
        for (var i = 0; i < 300; i++) entry.Write(zeros);
    }

    private static void Huge(string path)
    {
        using var file = new FileStream(path, FileMode.CreateNew);
        file.SetLength(600_000_000);
    }

    private static void Damage(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file has a folder
        File.WriteAllText(path, new string('x', 5000));
    }
}
