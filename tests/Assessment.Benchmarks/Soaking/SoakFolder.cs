using System.Globalization;
using System.Text;
using Assessment.Worker.Archive;
using Assessment.Worker.Serving;
using Assessment.Worker.Watching;

namespace Assessment.Benchmarks.Soaking;

/// <summary>A root with small cases whose files are changed while the service runs.</summary>
internal sealed class SoakFolder : IDisposable
{
    private const string Data = "dane/wlasne/dane.csv";

    private readonly Dictionary<string, int> _edits = [];
    private readonly Random _random = new(20260402);

    public SoakFolder(int cases)
    {
        File.WriteAllText(Path.Combine(Root, "usluga.yaml"), "cisza: 1\nodpytywanie: 2\nrownolegle: 2\n");
        for (var i = 0; i < cases; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"sprawa-{i:000}");
            Directory.CreateDirectory(Path.Combine(Root, name, "dane", "wlasne"));
            Directory.CreateDirectory(Path.Combine(Root, name, "opis"));
            Whole(name, "ocena.yaml", Configuration);
            Torn(name, i);
            _edits[name] = 0;
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("assessment-soak-").FullName;

    public IReadOnlyCollection<string> Cases => _edits.Keys;

    /// <summary>How often the files of a case were changed.</summary>
    public int EditsOf(string name) => _edits[name];

    /// <summary>Does to a case one of the things that people and their programs do to files.</summary>
    /// <param name="name">The case.</param>
    /// <param name="number">A number that no other edit has: what is changed is new.</param>
    public void Edit(string name, int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        switch (_random.Next(8))
        {
            case 0: Changed(() => Torn(name, number)); break;
            case 1: Changed(() => Growing(name, number)); break;
            case 2: Changed(() => Replaced(name, number)); break;
            case 3: Changed(() => Whole(name, "opis/dzialania.md", $"# Działania\n\n## Działanie\n\nTekst {text}.\n")); break;
            case 4: Changed(() => Whole(name, "ocena.yaml", $"{Configuration}# {text}\n")); break;
            case 5: Changed(() => Whole(name, "rekomendacje.md", $"# Rekomendacje\n\n## Praca\n\n- Zadanie {text}.\n")); break;
            case 6: Changed(() => Whole(name, "wnioski.yaml", $"# {text}\nwnioski: []\n")); break;
            default: Unchanged(name); break;
        }

        void Changed(Action edit)
        {
            edit();
            _edits[name]++;
        }
    }

    /// <summary>How many runs of a case its archive holds.</summary>
    public int RecordedRuns(string name) => CaseHistory.Read(Path.Combine(Root, name)).Runs.Length;

    /// <summary>True when the last document of a case was made from its files as they are.</summary>
    public bool IsUpToDate(string name)
    {
        var folder = Path.Combine(Root, name);
        return CaseMemoryFile.Read(folder)?.LastDone?.Content == ContentHash.Of(folder, FolderListing.Of(folder), CancellationToken.None);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Rows(int figure) => string.Create(CultureInfo.InvariantCulture, $"wskaznik;rok;wartosc\npomoc.rodziny;2025;{figure}\n");

    private string PathOf(string name, string file) => Path.Combine(Root, name, file);

    private void Whole(string name, string file, string text) => File.WriteAllText(PathOf(name, file), text);

    // In two pieces, as a slow copy.
    private void Torn(string name, int figure)
    {
        var bytes = Encoding.UTF8.GetBytes(Rows(figure));
        using var file = new FileStream(PathOf(name, Data), FileMode.Create, FileAccess.Write, FileShare.Read);
        file.Write(bytes.AsSpan(0, bytes.Length / 2));
        file.Flush();
        Thread.Sleep(20);
        file.Write(bytes.AsSpan(bytes.Length / 2));
    }

    // Line by line over more than the time that counts as quiet, held by its program meanwhile, as Excel does.
    private void Growing(string name, int figure)
    {
        using var file = new FileStream(PathOf(name, Data), FileMode.Create, FileAccess.Write, FileShare.None);
        foreach (var line in Rows(figure).Split('\n'))
        {
            file.Write(Encoding.UTF8.GetBytes(line + "\n"));
            file.Flush();
            Thread.Sleep(500);
        }
    }

    // Written beside and moved over, as most editors do.
    private void Replaced(string name, int figure)
    {
        Whole(name, Data + ".tmp", Rows(figure));
        File.Move(PathOf(name, Data + ".tmp"), PathOf(name, Data), overwrite: true);
    }

    // Saved again as it was, and the helper files of editors: no reason for a run.
    private void Unchanged(string name)
    {
        File.WriteAllBytes(PathOf(name, Data), File.ReadAllBytes(PathOf(name, Data)));
        Whole(name, "dane/wlasne/~$dane.csv", "x");
        Whole(name, "opis/.dzialania.md.swp", "x");
    }

    private const string Configuration =
        "rok: 2025\ndata_opracowania: 2026-04-01\n" + SmallCase.Who + """
        harmonogram:
          nowy_rok: 31.12
          wymagane: [{plik: dane/wlasne/dane.csv}]
        rozdzialy: [podstawa-prawna]

        """;
}
