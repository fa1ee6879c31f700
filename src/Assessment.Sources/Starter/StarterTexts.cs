using System.Collections.Frozen;
using Assessment.Problems;

namespace Assessment.Sources.Starter;

/// <summary>The texts of the starter case: what they say is advice to the office, not a text for the council.</summary>
internal static class StarterTexts
{
    private static readonly string[] Paths = ["opis/dzialania.md", "opis/wnioski.md", "rekomendacje.md"];

    private static readonly FrozenSet<string> Advice = Paths.SelectMany(path => Text(path).Split('\n')).Where(IsWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The texts with their paths in the case folder.</summary>
    public static IEnumerable<(string Path, string Text)> All => Paths.Select(path => (path, Text(path)));

    /// <summary>Warns of a text in which the office left lines of the starter.</summary>
    /// <param name="path">Its path relative to the case folder.</param>
    /// <param name="text">The text.</param>
    /// <param name="problems">Receives the warning, at the first of those lines.</param>
    public static void Report(string path, string text, ProblemList problems)
    {
        var left = text.ReplaceLineEndings("\n").Split('\n').Index().Where(line => Advice.Contains(line.Item.Trim())).Select(line => line.Index + 1).ToArray();
        if (left is [var first, ..])
            problems.Warning("opis.wzor", $"W tekście zostały wskazówki ze wzoru (wiersze: {string.Join(", ", left)}); niezmienione trafią do dokumentu.", new(path, first),
                "Wpisz w ich miejsce własny tekst albo usuń te wiersze.");
    }

    private static bool IsWords(string line) => line.Length > 0 && !line.StartsWith('#');

    private static string Text(string path) => EmbeddedData.Text(StarterCase.Templates + path).ReplaceLineEndings("\n");
}
