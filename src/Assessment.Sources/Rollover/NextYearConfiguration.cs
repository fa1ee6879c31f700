using System.Collections.Immutable;
using System.Globalization;
using Assessment.Schedules;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Rollover;

/// <summary>Last year's <c>ocena.yaml</c> for the next year: edited line by line, so that the office's comments and order stay.</summary>
/// <param name="Text">The new text.</param>
/// <param name="LinesToCheck">Lines of the new text, from 1, that still name the old year.</param>
internal sealed record NextYearConfiguration(string Text, ImmutableArray<int> LinesToCheck)
{
    private const string Schedule = "harmonogram";
    private const string Required = "wymagane";
    private const string Previous = "poprzednia";

    /// <summary>Sections that hold for one year only and become comments.</summary>
    private static readonly ImmutableArray<(string Key, string Note)> YearlyKeys =
    [
        ("data_opracowania", "do aktualizacji: data drukowana w dokumencie; bez tego klucza – data najnowszego eksportu"),
        ("sesja", "do aktualizacji: dzień sesji rady"),
        ("pliki", "do aktualizacji: ustawienia plików z poprzedniego roku; przywróć wiersze tych, które znów są potrzebne"),
        ("przyjete", "do aktualizacji: ostrzeżenia przyjęte w poprzednim roku; każde trzeba rozważyć na nowo"),
        (Previous, "poprzednia ocena w tym łańcuchu"),
    ];

    /// <summary>Makes the configuration of the next year.</summary>
    /// <param name="text">Last year's text; it reads without errors.</param>
    /// <param name="root">The same, read.</param>
    /// <param name="year">Last year's assessed year.</param>
    /// <param name="previous">Name of last year's case folder.</param>
    /// <param name="required">The exports last year's case used; written down unless it lists its own.</param>
    public static NextYearConfiguration Of(string text, YamlMapping root, int year, string previous, ImmutableArray<RequiredExport> required)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToList();
        if (root.Find("rok")?.Value is YamlScalar scalar)
            lines[scalar.Line - 1] = lines[scalar.Line - 1][..(scalar.Column - 1)]
                + lines[scalar.Line - 1][(scalar.Column - 1)..].Replace(Number(year), Number(year + 1), StringComparison.Ordinal);

        // From the end, so that the places of what stands before stay right.
        var edits = YearlyKeys
            .Select(k => (Entry: root.Find(k.Key), k.Note)).Where(k => k.Entry is not null)
            .Select(k => (k.Entry!.Key.Line, Edit: (Action)(() => CommentOut(lines, root, k.Entry, k.Note))))
            .ToList();
        var section = root.Find(Schedule);
        if (section?.Value is YamlMapping own && own.Find(Required) is null && own.Line > section.Key.Line && !required.IsEmpty)
            edits.Add((section.Key.Line, () => lines.InsertRange(section.Key.Line, RequiredLines(required, year))));
        foreach (var (_, edit) in edits.OrderByDescending(e => e.Line)) edit();

        lines.AddRange(["", $"{Previous}: \"../{previous}\"   # folder oceny za poprzedni rok"]);
        if (section is null && !required.IsEmpty) lines.AddRange(["", $"{Schedule}:", .. RequiredLines(required, year)]);
        return new(string.Join('\n', lines) + "\n", [.. Enumerable.Range(1, lines.Count).Where(n => Names(lines[n - 1], year))]);
    }

    private static void CommentOut(List<string> lines, YamlMapping root, YamlEntry entry, string note)
    {
        var first = entry.Key.Line - 1;
        var next = root.Entries.Select(e => e.Key.Line - 1).Where(l => l > first).DefaultIfEmpty(lines.Count).Min();
        var last = next - 1;
        while (last > first && (lines[last].Length == 0 || lines[last][0] is '#' || string.IsNullOrWhiteSpace(lines[last]))) last--;
        for (var i = first; i <= last; i++) lines[i] = "# " + lines[i];
        lines.Insert(first, "# " + note);
    }

    private static IEnumerable<string> RequiredLines(ImmutableArray<RequiredExport> required, int year) =>
        required.Select(Line).Prepend($"  {Required}:                    # źródła, z których korzystała ocena za {Number(year)} rok");

    private static string Line(RequiredExport export) => export.Kind switch
    {
        ExportKind.Bdl => $"    - bdl: P{export.Key}",
        ExportKind.CasOzps => $"    - ozps: \"{export.Key}\"",
        ExportKind.Mrips03 => $"    - mrips: \"{export.Key}\"",
        _ => $"    - plik: \"{export.Key}\"",
    };

    private static bool Names(string line, int year)
    {
        var value = line.Split(" #", 2)[0].TrimStart();
        return !value.StartsWith('#') && !value.StartsWith(Previous, StringComparison.Ordinal) && value.Contains(Number(year), StringComparison.Ordinal);
    }

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
