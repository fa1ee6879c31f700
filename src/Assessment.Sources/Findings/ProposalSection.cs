using System.Collections.Immutable;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Findings;

/// <summary>One list of <c>wnioski.yaml</c> as lines of text.</summary>
internal sealed class ProposalSection
{
    private const string Outdated = "nieaktualna";

    private readonly List<string> _lines;
    private readonly YamlMapping _file;
    private readonly string _key;
    private readonly ProblemList _problems;

    /// <summary>Takes the list under a key.</summary>
    /// <param name="text">The file's text with <c>\n</c> between its lines.</param>
    /// <param name="file">The same, read.</param>
    /// <param name="key">The key.</param>
    /// <param name="problems">Receives what keeps the list from being edited.</param>
    public ProposalSection(string text, YamlMapping file, string key, ProblemList problems)
    {
        _lines = [.. text.Split('\n')];
        _file = file;
        _key = key;
        _problems = problems;
    }

    /// <summary>Proposals that were not in the list.</summary>
    public int Added { get; private set; }

    /// <summary>Proposals whose words changed.</summary>
    public int Changed { get; private set; }

    /// <summary>Entries newly marked as no longer proposed.</summary>
    public int Vanished { get; private set; }

    /// <summary>The file's text with this list up to date.</summary>
    public string Update(ImmutableArray<ProposalEntry> entries)
    {
        if (_file.Find(_key) is not { } section)
        {
            if (_lines[^1].Length > 0) _lines.Add("");
            _lines.AddRange(["", _key + ":", .. entries.SelectMany(New), ""]);
            Added += entries.Length;
            return string.Join('\n', _lines);
        }
        var items = Items(section);
        if (_problems.HasErrors) return "";
        var known = items.Select(Id).ToHashSet(StringComparer.Ordinal);
        // From the last line up, so that what is inserted does not move what is still to be edited.
        Insert(section, entries.Where(e => !known.Contains(e.Id)).ToImmutableArray());
        foreach (var item in items.Reverse()) Edit(item, entries.FirstOrDefault(e => e.Id == Id(item)));
        return string.Join('\n', _lines);
    }

    private ImmutableArray<YamlMapping> Items(YamlEntry section)
    {
        switch (section.Value)
        {
            case YamlScalar { IsNull: true }: return [];
            case YamlSequence { Items: [] }:
                _lines[section.Key.Line - 1] = _key + ":";
                return [];
            case YamlSequence list when list.Items.All(i => i is YamlMapping && _lines[i.Line - 1].TrimStart().StartsWith("- ", StringComparison.Ordinal)):
                return [.. list.Items.Cast<YamlMapping>()];
            default:
                _problems.Error("wnioski.zapis", $"Listy „{_key}” nie da się uzupełnić, bo nie jest zapisana od myślników, każda propozycja osobno.",
                    section.Value.At(_key), "Zapisz każdą propozycję od „- id: …”, a pozostałe klucze pod spodem, albo zmień nazwę pliku i utwórz go na nowo.");
                return [];
        }
    }

    private void Insert(YamlEntry section, ImmutableArray<ProposalEntry> entries)
    {
        if (entries.IsEmpty) return;
        Added += entries.Length;
        var next = _file.Entries.Select(e => e.Key.Line).Where(l => l > section.Key.Line).DefaultIfEmpty(_lines.Count + 1).Min();
        var at = next - 1;
        // Blank lines and comments from the margin belong to what follows.
        while (at > section.Key.Line && (_lines[at - 1].Trim().Length == 0 || _lines[at - 1].StartsWith('#'))) at--;
        _lines.InsertRange(at, entries.SelectMany(New));
    }

    private static IEnumerable<string> New(ProposalEntry entry) =>
    [
        "",
        $"  # {entry.Heading}",
        $"  - id: {entry.Id}",
        $"    propozycja: {ProposalFile.Quoted(entry.Proposal)}",
        $"    dane: {ProposalFile.Quoted(entry.Data)}",
        .. entry.Extra.Select(e => $"    {e.Key}: {ProposalFile.Quoted(e.Value)}"),
        "    decyzja:",
        "    tekst:",
        "    powod:",
    ];

    private void Edit(YamlMapping item, ProposalEntry? entry)
    {
        if (entry is null)
        {
            if (Text(item, "stan") == Outdated) return;
            Vanished++;
            Set(item, [("stan", Outdated)]);
            return;
        }
        if (Text(item, "propozycja") != entry.Proposal) Changed++;
        Set(item, [("stan", null), ("dane", ProposalFile.Quoted(entry.Data)), ("propozycja", ProposalFile.Quoted(entry.Proposal))],
            unchanged: k => k == "propozycja" ? Text(item, k) == entry.Proposal : k == "dane" && Text(item, k) == entry.Data);
    }

    /// <summary>Sets values of an entry, or removes those that are <c>null</c>; an absent key is added below the first line.</summary>
    private void Set(YamlMapping item, ImmutableArray<(string Key, string? Value)> values, Func<string, bool>? unchanged = null)
    {
        var edits = values.Where(v => unchanged?.Invoke(v.Key) != true)
            .Select(v => (v.Value, v.Key, Line: item.Find(v.Key)?.Key.Line))
            .OrderByDescending(v => v.Line ?? item.Line + 1);
        foreach (var (value, key, line) in edits)
        {
            string[] replacement = value is null ? [] : [$"{Indent(item)}{key}: {value}"];
            if (line is { } at)
            {
                _lines.RemoveRange(at - 1, Height(item, at));
                _lines.InsertRange(at - 1, replacement);
            }
            else _lines.InsertRange(item.Line, replacement);
        }
    }

    // A value ends where the next key, a comment, or the next entry begins.
    private int Height(YamlMapping item, int line)
    {
        var end = line + 1;
        var starts = item.Entries.Select(e => e.Key.Line).Where(l => l > line).DefaultIfEmpty(int.MaxValue).Min();
        var indent = Indent(item).Length;
        while (end < starts && end <= _lines.Count && _lines[end - 1].Trim() is { Length: > 0 } text && !text.StartsWith('#')
            && _lines[end - 1].Length - _lines[end - 1].TrimStart().Length > indent) end++;
        return end - line;
    }

    private static string Indent(YamlMapping item) => new(' ', item.Entries[0].Key.Column - 1);

    private static string Id(YamlMapping item) => Text(item, "id") ?? "";

    private static string? Text(YamlMapping item, string key) => item.Find(key)?.Value is YamlScalar { IsNull: false } scalar ? scalar.Text.Trim() : null;
}
