using System.Collections.Immutable;
using System.Globalization;
using Assessment.Problems;
using NodaTime;
using NodaTime.Text;

namespace Assessment.Sources.Yaml;

/// <summary>Reads the values of a mapping by their keys and reports whatever is not as expected.</summary>
/// <remarks>Every key that is asked for is known; <see cref="Finish"/> reports the others. Not safe for several threads.</remarks>
internal sealed class YamlFields
{
    private static readonly AnnualDatePattern DayAndMonth = AnnualDatePattern.CreateWithInvariantCulture("d'.'M");

    private readonly List<string> _known = [];
    private readonly ProblemList _problems;

    /// <summary>Starts reading a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public YamlFields(YamlMapping mapping, ProblemList problems)
    {
        Mapping = mapping;
        _problems = problems;
    }

    /// <summary>The mapping that is read.</summary>
    public YamlMapping Mapping { get; }

    /// <summary>The place of a key's value; the place of the mapping when the key is absent.</summary>
    public Place At(string key) => Mapping.Find(key)?.Value.At(key) ?? Mapping.At(key);

    /// <summary>True when the key is there with a value.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>A value of any kind; <c>null</c> when the key is absent or empty.</summary>
    public YamlNode? Node(string key)
    {
        if (!_known.Contains(key)) _known.Add(key);
        return Mapping.Find(key)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;
    }

    /// <summary>A text, or <c>null</c> when the key is absent or empty.</summary>
    public string? Text(string key) => Scalar(key)?.Text.Trim();

    /// <summary>A text that has to be there; empty when it is not, which is then a problem.</summary>
    public string RequiredText(string key)
    {
        if (Text(key) is { Length: > 0 } text) return text;
        if (Node(key) is null or YamlScalar) Missing(key, "tekst");
        return "";
    }

    /// <summary>A whole number between two bounds, or <c>null</c>.</summary>
    public int? Integer(string key, int min, int max)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (int.TryParse(scalar.Text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max) return number;
        Wrong(scalar, key, $"liczba całkowita od {min} do {max}");
        return null;
    }

    /// <summary>A number with a decimal point or comma, or <c>null</c>.</summary>
    public decimal? Number(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (decimal.TryParse(scalar.Text.Trim().Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(scalar, key, "liczba");
        return null;
    }

    /// <summary>A date written <c>2021-04-15</c>, or <c>null</c>.</summary>
    public LocalDate? Date(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (LocalDatePattern.Iso.Parse(scalar.Text.Trim()) is { Success: true } parsed) return parsed.Value;
        Wrong(scalar, key, "data w postaci rok-miesiąc-dzień, np. 2021-04-15");
        return null;
    }

    /// <summary>A day of every year, written <c>30.04</c> (day and month), or <c>null</c>.</summary>
    public AnnualDate? DayOfYear(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (DayAndMonth.Parse(scalar.Text.Trim()) is { Success: true } parsed) return parsed.Value;
        Wrong(scalar, key, "dzień i miesiąc, np. 30.04");
        return null;
    }

    /// <summary><c>tak</c> or <c>nie</c>; also <c>true</c> and <c>false</c>.</summary>
    public bool? YesNo(string key) => Choice(key, ("tak", true), ("nie", false), ("true", true), ("false", false));

    /// <summary>One of the given words, or <c>null</c>.</summary>
    public T? Choice<T>(string key, params ReadOnlySpan<(string Word, T Value)> choices) where T : struct =>
        Scalar(key) is { } scalar ? Choice(scalar, key, choices) : null;

    /// <summary>One of the given words in a value that stands under a key.</summary>
    public T? Choice<T>(YamlScalar scalar, string key, params ReadOnlySpan<(string Word, T Value)> choices) where T : struct
    {
        var text = scalar.Text.Trim();
        var words = new List<string>(choices.Length);
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) return value;
            words.Add(word);
        }
        Wrong(scalar, key, "jedna z wartości: " + string.Join(", ", words), Nearest.Hint(text, words));
        return null;
    }

    /// <summary>Texts of a list; a single text counts as a list of one. Empty when the key is absent.</summary>
    public ImmutableArray<YamlScalar> Scalars(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case YamlScalar one: return [one];
            case YamlSequence list:
                foreach (var wrong in list.Items.Where(i => i is not YamlScalar)) WrongKind(wrong, key, "tekst");
                return [.. list.Items.OfType<YamlScalar>()];
            case var other:
                WrongKind(other, key, "lista tekstów");
                return [];
        }
    }

    /// <summary>Texts of a list; a single text counts as a list of one. Empty when the key is absent.</summary>
    public ImmutableArray<string> Texts(string key) => [.. Scalars(key).Select(s => s.Text.Trim())];

    /// <summary>Items of a list; empty when the key is absent.</summary>
    public ImmutableArray<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case YamlSequence list: return list.Items;
            case var other:
                WrongKind(other, key, "lista (pozycje od myślnika albo w nawiasach [ ])");
                return [];
        }
    }

    /// <summary>Items of a list whose items are mappings, ready to be read.</summary>
    public IEnumerable<YamlFields> ItemFields(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlMapping mapping) yield return new(mapping, _problems);
            else WrongKind(item, key, "sekcja z kluczami");
        }
    }

    /// <summary>A mapping whose keys are data (labels, paths); empty when the key is absent.</summary>
    public ImmutableArray<YamlEntry> Entries(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case YamlMapping mapping: return mapping.Entries;
            case var other:
                WrongKind(other, key, "sekcja z kluczami („klucz: wartość”)");
                return [];
        }
    }

    /// <summary>A mapping under a key, ready to be read; <c>null</c> when the key is absent.</summary>
    public YamlFields? Section(string key)
    {
        switch (Node(key))
        {
            case null: return null;
            case YamlMapping mapping: return new(mapping, _problems);
            case var other:
                WrongKind(other, key, "sekcja z kluczami („klucz: wartość”)");
                return null;
        }
    }

    /// <summary>A mapping that has to be there.</summary>
    public YamlFields? RequiredSection(string key)
    {
        if (Node(key) is null) Missing(key, "sekcja z kluczami");
        return Section(key);
    }

    /// <summary>Reports that a key is missing.</summary>
    public void Missing(string key, string expected) =>
        _problems.Error("yaml.brak-klucza", $"Brakuje klucza „{key}” ({expected}) albo jest pusty.", At(key), $"Dopisz „{key}: …”.");

    /// <summary>Reports a value that is not as expected.</summary>
    public void Wrong(YamlScalar scalar, string key, string expected, string wayOut = "") =>
        _problems.Error("yaml.zla-wartosc", $"Wartość „{scalar.Text}” jest niewłaściwa; oczekiwano: {expected}.", scalar.At(key),
            wayOut.Length > 0 ? wayOut : "Popraw tę wartość.");

    /// <summary>Reports a node of another kind than expected.</summary>
    public void WrongKind(YamlNode node, string key, string expected) =>
        _problems.Error("yaml.zly-rodzaj", $"Jest tu {node.Kind}, a oczekiwano: {expected}.", node.At(key),
            "Popraw zapis; wzór ma ocena.yaml, którą tworzy polecenie „assessment nowa FOLDER”.");

    /// <summary>Reports every key that was not asked for, with the nearest one that was.</summary>
    public void Finish()
    {
        foreach (var entry in Mapping.Entries.Where(e => !_known.Contains(e.Key.Text)))
        {
            var near = Nearest.Hint(entry.Key.Text, _known);
            _problems.Error("yaml.nieznany-klucz", $"Nieznany klucz „{entry.Key.Text}”.", entry.Key.At(entry.Key.Text),
                near.Length > 0 ? near : "Znane klucze: " + string.Join(", ", _known) + ".");
        }
    }

    private YamlScalar? Scalar(string key)
    {
        switch (Node(key))
        {
            case null: return null;
            case YamlScalar scalar: return scalar;
            case var other:
                WrongKind(other, key, "pojedyncza wartość");
                return null;
        }
    }
}
