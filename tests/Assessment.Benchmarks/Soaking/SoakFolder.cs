using System.Globalization;
using Assessment.Worker.Serving;
using Assessment.Worker.Watching;

namespace Assessment.Benchmarks.Soaking;

/// <summary>A root with small cases whose files are changed while the service runs.</summary>
internal sealed class SoakFolder : IDisposable
{
    private readonly Dictionary<string, int> _edits = [];

    public SoakFolder(int cases)
    {
        File.WriteAllText(Path.Combine(Root, "usluga.yaml"), "cisza: 1\nodpytywanie: 2\nrownolegle: 2\n");
        for (var i = 0; i < cases; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"sprawa-{i:000}");
            Directory.CreateDirectory(Path.Combine(Root, name, "dane", "wlasne"));
            File.WriteAllText(Path.Combine(Root, name, "ocena.yaml"), Configuration);
            Edit(name, i);
            _edits[name] = 0;
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("assessment-soak-").FullName;

    public IReadOnlyCollection<string> Cases => _edits.Keys;

    /// <summary>How often the files of a case were changed.</summary>
    public int EditsOf(string name) => _edits[name];

    /// <summary>Changes a figure of a case, in two pieces, as a slow copy would.</summary>
    public void Edit(string name, int figure)
    {
        using var file = new FileStream(Path.Combine(Root, name, "dane", "wlasne", "dane.csv"), FileMode.Create, FileAccess.Write, FileShare.Read);
        file.Write("wskaznik;rok;wartosc\npomoc.ro"u8);
        file.Flush();
        Thread.Sleep(20);
        file.Write(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"dziny;2025;{figure}\n")));
        _edits[name] = _edits.GetValueOrDefault(name) + 1;
    }

    /// <summary>True when the last document of a case was made from its files as they are.</summary>
    public bool IsUpToDate(string name)
    {
        var folder = Path.Combine(Root, name);
        return CaseMemoryFile.Read(folder)?.LastDone?.Content == ContentHash.Of(folder, FolderListing.Of(folder), CancellationToken.None);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private const string Configuration =
        "rok: 2025\ndata_opracowania: 2026-04-01\n" + SmallCase.Who + """
        harmonogram:
          nowy_rok: 31.12
          wymagane: [{plik: dane/wlasne/dane.csv}]
        rozdzialy: [podstawa-prawna]

        """;
}
