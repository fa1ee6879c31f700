using System.Collections.Immutable;
using Assessment.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Assessment.Sources.Yaml;

/// <summary>Reads YAML text into placed nodes.</summary>
/// <remarks>
/// The subset an office needs: mappings, lists and texts. Anchors, aliases, tags and several documents in one file are refused,
/// and size and depth are bounded, so that no file can grow in memory beyond its own length.
/// </remarks>
internal static class YamlDocument
{
    /// <summary>Longest text read, in characters.</summary>
    public const int MaxLength = 4_000_000;

    /// <summary>Deepest nesting read.</summary>
    public const int MaxDepth = 24;

    /// <summary>Reads the mapping that a file consists of.</summary>
    /// <param name="file">How problems name the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The mapping, or <c>null</c> when there is none; the reason is then among the problems.</returns>
    public static YamlMapping? ReadMapping(string file, string text, ProblemList problems)
    {
        var node = Read(file, text, problems);
        if (node is null or YamlMapping) return node as YamlMapping;
        problems.Error("yaml.zly-rodzaj", $"Plik powinien składać się z kluczy z wartościami, a zaczyna się od: {node.Kind}.", node.At(),
            "Zapisz każde ustawienie jako „klucz: wartość” w osobnym wierszu.");
        return null;
    }

    /// <summary>Reads the node that a file consists of.</summary>
    /// <returns>The node, or <c>null</c> when there is none; the reason is then among the problems.</returns>
    public static YamlNode? Read(string file, string text, ProblemList problems)
    {
        text = text.TrimStart('\uFEFF');
        if (text.Length > MaxLength)
        {
            problems.Error("yaml.za-duzy", $"Plik ma {text.Length} znaków, a może mieć najwyżej {MaxLength}.", new(file),
                "Sprawdź, czy to właściwy plik.");
            return null;
        }
        if (FindTab(text) is var (tabLine, tabColumn))
        {
            problems.Error("yaml.tabulator", "Wcięcie zapisano znakiem tabulacji; YAML pozwala tylko na spacje.",
                new(file, tabLine, tabColumn), "Zamień tabulator na dwie spacje.");
            return null;
        }
        try
        {
            // Note: a tab elsewhere, e.g. before a comment, is as wide as a space, so columns stay right.
            var parser = new Parser(new StringReader(text.Replace('\t', ' ')));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                problems.Error("yaml.pusty", "Plik jest pusty.", new(file), "Uzupełnij go według wzoru; wzór tworzy polecenie „assessment nowa FOLDER”.");
                return null;
            }
            parser.Consume<DocumentStart>();
            var node = new Builder(file, parser, problems).Node(0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
            {
                problems.Error("yaml.kilka-dokumentow", "W pliku jest więcej niż jeden dokument (wiersz „---” w środku).",
                    new(file, (int)second.Start.Line, (int)second.Start.Column), "Usuń wiersz „---”.");
                return null;
            }
            return node;
        }
        catch (YamlException e)
        {
            problems.Error("yaml.skladnia", "Tego miejsca nie da się odczytać jako YAML.",
                new(file, (int)e.Start.Line, (int)e.Start.Column),
                "Sprawdź w tym wierszu i w wierszu nad nim: wcięcia (spacje), dwukropek ze spacją po kluczu, domknięte cudzysłowy i nawiasy;"
                + " tekst z dwukropkiem lub znakiem # weź w cudzysłów.");
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser's own fault on unbalanced brackets; it gives no place.
            problems.Error("yaml.skladnia", "Pliku nie da się odczytać jako YAML: nawiasy [ ] albo { } nie są domknięte.", new(file),
                "Znajdź niedomknięty nawias; tekst z nawiasem weź w cudzysłów.");
            return null;
        }
        catch (RefusedException e)
        {
            problems.Add(e.Problem);
            return null;
        }
    }

    private static (int Line, int Column)? FindTab(string text)
    {
        var line = 1;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            var indent = content[..^content.TrimStart(" \t").Length];
            if (indent.Length < content.Length && indent.IndexOf('\t') is var tab and >= 0)
                return (line, tab + 1);
            line++;
        }
        return null;
    }

    private sealed class RefusedException(Problem problem) : Exception
    {
        public Problem Problem { get; } = problem;
    }

    private sealed class Builder(string file, Parser parser, ProblemList problems)
    {
        public YamlNode Node(int depth)
        {
            var next = parser.Current!;
            var (line, column) = ((int)next.Start.Line, (int)next.Start.Column);
            if (depth > MaxDepth)
                throw Refused("yaml.za-glebokie", $"Zagnieżdżenie jest głębsze niż {MaxDepth} poziomów.", "Uprość zapis.");
            if (next is AnchorAlias)
                throw Refused("yaml.kotwica", "Odwołania YAML (*nazwa) nie są obsługiwane.", "Wpisz wartość wprost; tekst zaczynający się od „*” weź w cudzysłów.");
            if (next is NodeEvent { Anchor.IsEmpty: false })
                throw Refused("yaml.kotwica", "Kotwice YAML (&nazwa) nie są obsługiwane.", "Wpisz wartość wprost; tekst zaczynający się od „&” weź w cudzysłów.");
            if (next is NodeEvent { Tag.IsEmpty: false })
                throw Refused("yaml.znacznik", "Znaczniki typu YAML (!nazwa) nie są obsługiwane.", "Usuń znacznik; tekst zaczynający się od „!” weź w cudzysłów.");
            switch (next)
            {
                case Scalar scalar:
                    parser.MoveNext();
                    return new YamlScalar(file, line, column, scalar.Value, scalar.Style != ScalarStyle.Plain);
                case SequenceStart:
                    parser.MoveNext();
                    var items = ImmutableArray.CreateBuilder<YamlNode>();
                    while (!parser.Accept<SequenceEnd>(out _)) items.Add(Node(depth + 1));
                    parser.MoveNext();
                    return new YamlSequence(file, line, column, items.ToImmutable());
                default:
                    parser.Consume<MappingStart>();
                    var entries = ImmutableArray.CreateBuilder<YamlEntry>();
                    var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
                    while (!parser.Accept<MappingEnd>(out _))
                    {
                        if (Node(depth + 1) is not YamlScalar key)
                            throw new RefusedException(new("yaml.zly-rodzaj", Severity.Error,
                                "Klucz powinien być tekstem, a jest listą lub sekcją.", new(file, line, column), "Znacznik {{…}} weź w cudzysłów."));
                        var value = Node(depth + 1);
                        if (keys.TryAdd(key.Text, key)) entries.Add(new(key, value));
                        else
                            problems.Error("yaml.powtorzony-klucz",
                                $"Klucz „{key.Text}” stoi w tej sekcji po raz drugi; pierwszy jest w wierszu {keys[key.Text].Line}.",
                                key.At(key.Text), "Zostaw jeden z nich.");
                    }
                    parser.MoveNext();
                    return new YamlMapping(file, line, column, entries.ToImmutable());
            }

            RefusedException Refused(string id, string message, string wayOut) =>
                new(new(id, Severity.Error, message, new(file, line, column), wayOut));
        }
    }
}
