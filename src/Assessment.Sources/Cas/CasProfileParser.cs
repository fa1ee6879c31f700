using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Assessment.Figures;
using Assessment.Sources.Matching;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assessment.Sources.Cas;

/// <summary>Reads a profile of a CAS form from YAML.</summary>
public static class CasProfileParser
{
    private static readonly string[] ProfileKeys =
        ["profil", "formularz", "rodzaj", "nazwa", "uklad", "lata", "rozpoznanie", "naglowek", "preambula", "znaki", "miary", "tabele"];

    private static readonly string[] HeaderKeys =
        ["etykieta", "symbol", "liczba-porzadkowa", "dzial", "pomijane", "prognoza", "slowa-puste", "lata-wzgledne"];

    private static readonly string[] TableKeys = ["klucz", "nazwa", "rozdzial", "miara", "dzialy", "tytuly"];

    private static readonly FrozenDictionary<string, CasPreambleKey> PreambleKeys = new Dictionary<string, CasPreambleKey>
    {
        ["rok"] = CasPreambleKey.Year,
        ["jednostka"] = CasPreambleKey.Unit,
        ["teryt"] = CasPreambleKey.Territory,
        ["data-eksportu"] = CasPreambleKey.ExportDate,
        ["okres"] = CasPreambleKey.Period,
        ["tabela"] = CasPreambleKey.Table,
    }.ToFrozenDictionary();

    /// <summary>Reads a profile.</summary>
    /// <param name="file">Name for messages.</param>
    /// <param name="yaml">Its text.</param>
    /// <exception cref="FormatException">The text is no profile; the message names the file, line and column.</exception>
    public static CasProfile Parse(string file, string yaml)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StringReader(yaml);
            stream.Load(reader);
        }
        catch (YamlException e)
        {
            throw new FormatException($"{file}:{e.Start.Line}:{e.Start.Column}: błędny zapis YAML: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // Note: YamlDotNet's scanner ends so on some unbalanced brackets, without a place.
            throw new FormatException($"{file}: błędny zapis YAML (niedomknięty nawias?): {e.Message}", e);
        }
        var root = new Section(file, stream.Documents is [{ RootNode: YamlMappingNode mapping }]
            ? mapping
            : throw new FormatException($"{file}: oczekiwano jednego dokumentu z kluczami profilu."), ProfileKeys);
        var header = root.Child("naglowek", HeaderKeys);
        return new CasProfile
        {
            Key = root.Text("profil"),
            Form = root.Text("formularz"),
            Kind = root.OneOf("rodzaj", ("ozps", SourceKind.CasOzps), ("mrips-03", SourceKind.Mrips03)),
            SourceName = root.Text("nazwa"),
            HasYearColumns = root.OneOf("uklad", ("lata", true), ("miary", false)),
            Years = root.List("lata") switch
            {
                [] => null,
                [var from, var to] => (Number(root, "lata", from), Number(root, "lata", to)),
                _ => throw root.Wrong("lata", "pierwszego i ostatniego roku, np. [2016, 2030]"),
            },
            Recognition = Labels(root.List("rozpoznanie")),
            LabelHeaders = header.List("etykieta") is { Length: > 0 } labels ? Phrases(labels) : throw header.Wrong("etykieta", "co najmniej jednego nagłówka"),
            SymbolHeaders = Phrases(header.List("symbol")),
            OrdinalHeaders = Phrases(header.List("liczba-porzadkowa")),
            SectionHeaders = Phrases(header.List("dzial")),
            SkippedHeaders = Phrases(header.List("pomijane")),
            ForecastWords = Labels(header.List("prognoza")),
            EmptyWords = Labels(header.List("slowa-puste")),
            RelativeYears =
            [
                .. header.Pairs("lata-wzgledne")
                    .Select(p => (new CasPhrase(p.Key), Number(header, "lata-wzgledne", p.Value)))
                    .OrderByDescending(p => p.Item1.Key.Text.Length).ThenBy(p => p.Item1.Text, StringComparer.Ordinal),
            ],
            Measures = [.. root.Lists("miary").SelectMany(m => m.Values.Select(v => (new CasPhrase(v), m.Key)))],
            PreambleKeys = root.Lists("preambula")
                .SelectMany(p => p.Values.Select(v => (
                    Word: NormalisedLabel.Of(v),
                    Key: PreambleKeys.TryGetValue(p.Key, out var key) ? key : throw root.Wrong("preambula", string.Join(", ", PreambleKeys.Keys.Order())))))
                .DistinctBy(p => p.Word)
                .ToFrozenDictionary(p => p.Word, p => p.Key),
            Signs = root.Pairs("znaki").ToFrozenDictionary(p => p.Key, p => Sign(root, p.Value), StringComparer.OrdinalIgnoreCase),
            Tables = [.. root.Sections("tabele", TableKeys).Select(Table)],
        };
    }

    private static CasTable Table(Section section)
    {
        var key = section.Text("klucz");
        return new(
            key,
            section.Optional("nazwa") ?? $"tabela {key}",
            section.Text("rozdzial"),
            section.Optional("miara"),
            Labels(section.List("tytuly")),
            section.List("dzialy"));
    }

    private static MissingReason? Sign(Section section, string text) => text switch
    {
        "nie-podano" => MissingReason.NotReported,
        "nie-dotyczy" => MissingReason.NotApplicable,
        "brak" => MissingReason.NotInSource,
        "pozniej" => MissingReason.NotYetAvailable,
        "tajne" => MissingReason.Confidential,
        "zero" => null,
        _ => throw section.Wrong("znaki", "jednego z: nie-podano, nie-dotyczy, brak, pozniej, tajne, zero"),
    };

    private static int Number(Section section, string key, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw section.Wrong(key, "liczby całkowitej");

    private static ImmutableArray<NormalisedLabel> Labels(IEnumerable<string> texts) => [.. texts.Select(NormalisedLabel.Of)];

    private static ImmutableArray<CasPhrase> Phrases(IEnumerable<string> texts) => [.. texts.Select(t => new CasPhrase(t))];

    /// <summary>A mapping of the file whose keys are known.</summary>
    private sealed class Section
    {
        private readonly string _file;
        private readonly YamlMappingNode _node;

        public Section(string file, YamlMappingNode node, string[] keys)
        {
            (_file, _node) = (file, node);
            foreach (var key in node.Children.Keys)
                if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
                    throw new FormatException($"{file}:{key.Start.Line}:{key.Start.Column}: nieznany klucz „{key}”; znane: {string.Join(", ", keys)}.");
        }

        public FormatException Wrong(string key, string expected)
        {
            var at = (_node.Children.TryGetValue(key, out var value) ? value : _node).Start;
            return new($"{_file}:{at.Line}:{at.Column}: w kluczu „{key}” oczekiwano {expected}.");
        }

        public string Text(string key) => Optional(key) ?? throw Wrong(key, "tekstu");

        public string? Optional(string key) => Get(key) switch
        {
            null => null,
            YamlScalarNode { Value: { Length: > 0 } text } => text,
            _ => throw Wrong(key, "tekstu"),
        };

        public T OneOf<T>(string key, params (string Word, T Value)[] words)
        {
            var text = Text(key);
            foreach (var (word, value) in words)
                if (word == text) return value;
            throw Wrong(key, "jednego z: " + string.Join(", ", words.Select(w => w.Word)));
        }

        public ImmutableArray<string> List(string key) => Get(key) is { } node ? Texts(key, node) : [];

        public IEnumerable<(string Key, string Value)> Pairs(string key) =>
            Entries(key).Select(e => (e.Key, e.Value is YamlScalarNode { Value: { } text } ? text : throw Wrong(key, "par klucz: wartość")));

        public IEnumerable<(string Key, ImmutableArray<string> Values)> Lists(string key) =>
            Entries(key).Select(e => (e.Key, Texts(key, e.Value)));

        public Section Child(string key, string[] keys) =>
            Get(key) is YamlMappingNode mapping ? new(_file, mapping, keys) : throw Wrong(key, "zagnieżdżonych kluczy");

        public IEnumerable<Section> Sections(string key, string[] keys) =>
            Get(key) is YamlSequenceNode { Children.Count: > 0 } sequence
                ? sequence.Children.Select(c => c is YamlMappingNode mapping ? new Section(_file, mapping, keys) : throw Wrong(key, "listy tabel"))
                : throw Wrong(key, "listy tabel");

        private YamlNode? Get(string key) => _node.Children.TryGetValue(key, out var value) ? value : null;

        private IEnumerable<(string Key, YamlNode Value)> Entries(string key) => Get(key) switch
        {
            null => [],
            YamlMappingNode mapping => mapping.Children.Select(c => (((YamlScalarNode)c.Key).Value ?? "", c.Value)),
            _ => throw Wrong(key, "par klucz: wartość"),
        };

        private ImmutableArray<string> Texts(string key, YamlNode node) => node is YamlSequenceNode sequence
            ? [.. sequence.Children.Select(c => c is YamlScalarNode { Value: { } text } ? text : throw Wrong(key, "listy tekstów"))]
            : throw Wrong(key, "listy tekstów");
    }
}
