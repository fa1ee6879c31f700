using System.Collections.Frozen;
using Assessment.Decks;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the look of the document (<c>kolory</c>, <c>pismo</c>, <c>odstepy</c>), layer upon layer: the default, the case's theme file, <c>ocena.yaml</c>.</summary>
/// <remarks>A look that makes a text unreadable is refused once all layers are read, at the colour the case chose.</remarks>
/// <param name="theme">The theme under all layers.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class ThemeReader(Theme theme, ProblemList problems)
{
    private const string DefaultFile = "motyw.yaml";

    private static readonly FrozenDictionary<string, string> Keys = new Dictionary<string, string>
    {
        [nameof(Theme.Ink)] = "tekst",
        [nameof(Theme.Secondary)] = "drugorzedny",
        [nameof(Theme.Note)] = "przypis",
        [nameof(Theme.Accent)] = "akcent",
        [nameof(Theme.CoverBlock)] = "okladka",
        [nameof(Theme.Tint)] = "tlo",
        [nameof(Theme.Hairline)] = "linia",
        [nameof(Theme.Previous)] = "rok_poprzedni",
        [nameof(Theme.Earlier)] = "lata_wczesniejsze",
        [nameof(Theme.Blue)] = "korzystniej",
        [nameof(Theme.Orange)] = "mniej_korzystnie",
        [nameof(Theme.SecondLine)] = "linia_druga",
        [nameof(Theme.FourthLine)] = "linia_czwarta",
    }.ToFrozenDictionary();

    private readonly List<YamlFields> _colours = [];

    /// <summary>The theme so far.</summary>
    public Theme Theme { get; private set; } = theme;

    /// <summary>The theme the program comes with.</summary>
    /// <exception cref="InvalidOperationException">The program was built with a default theme that cannot be read.</exception>
    public static Theme BuiltIn()
    {
        var problems = new ProblemList();
        var reader = new ThemeReader(Theme.Default, problems);
        if (YamlDocument.ReadMapping(DefaultFile, EmbeddedData.Text(DefaultFile), problems) is { } mapping)
        {
            var fields = new YamlFields(mapping, problems);
            reader.Add(fields);
            fields.Finish();
        }
        reader.Check();
        return problems.HasErrors ? throw new InvalidOperationException("The default theme cannot be read.") : reader.Theme;
    }

    /// <summary>Lays the values of a section over those read before; what it does not name stays.</summary>
    public void Add(YamlFields section)
    {
        if (section.Section("kolory") is { } colours) AddColours(colours);
        var type = section.Section("pismo");
        var spacing = section.Section("odstepy");
        Theme = Theme with
        {
            SlideType = TypeSizes(type, "slajdy", Theme.SlideType),
            PageType = TypeSizes(type, "a4", Theme.PageType),
            SlideSpacing = Distances(spacing, "slajdy", Theme.SlideSpacing),
            A4Spacing = Distances(spacing, "a4", Theme.A4Spacing),
        };
        type?.Finish();
        spacing?.Finish();
    }

    /// <summary>Reports every text that its background hides, and every line of a chart that the paper hides.</summary>
    public void Check()
    {
        foreach (var pair in Theme.TextPairs.Where(p => p.Contrast < TextPair.Required)) Hidden(pair, "Tekst", "4,5:1", "wyglad.kontrast");
        foreach (var pair in Theme.LinePairs.Where(p => p.Contrast < TextPair.RequiredOfGraphics)) Hidden(pair, "Linia wykresu", "3:1", "wyglad.kontrast-linii");
    }

    private void AddColours(YamlFields colours)
    {
        _colours.Add(colours);
        Theme = Theme with
        {
            Ink = Colour(colours, nameof(Theme.Ink), Theme.Ink),
            Secondary = Colour(colours, nameof(Theme.Secondary), Theme.Secondary),
            Note = Colour(colours, nameof(Theme.Note), Theme.Note),
            Accent = Colour(colours, nameof(Theme.Accent), Theme.Accent),
            CoverBlock = Colour(colours, nameof(Theme.CoverBlock), Theme.CoverBlock),
            Tint = Colour(colours, nameof(Theme.Tint), Theme.Tint),
            Hairline = Colour(colours, nameof(Theme.Hairline), Theme.Hairline),
            Previous = Colour(colours, nameof(Theme.Previous), Theme.Previous),
            Earlier = Colour(colours, nameof(Theme.Earlier), Theme.Earlier),
            Blue = Colour(colours, nameof(Theme.Blue), Theme.Blue),
            Orange = Colour(colours, nameof(Theme.Orange), Theme.Orange),
            SecondLine = Colour(colours, nameof(Theme.SecondLine), Theme.SecondLine),
            FourthLine = Colour(colours, nameof(Theme.FourthLine), Theme.FourthLine),
        };
        colours.Finish();
    }

    private static string Colour(YamlFields colours, string name, string otherwise)
    {
        var key = Keys[name];
        const string expected = "kolor w cudzysłowie, np. \"#0B6B77\"";
        if (colours.Text(key) is not { } value)
        {
            // Note: an unquoted # begins a comment, so the value is there for the reader's eye but not for YAML.
            if (colours.Mapping.Find(key)?.Value is YamlScalar empty)
                colours.Wrong(empty, key, expected, "Znak # bez cudzysłowu zaczyna w YAML komentarz.");
            return otherwise;
        }
        if (value is ['#', _, _, _, _, _, _] && value.Skip(1).All(char.IsAsciiHexDigit)) return value.ToUpperInvariant();
        if (colours.Node(key) is YamlScalar wrong) colours.Wrong(wrong, key, expected);
        return otherwise;
    }

    private static TypeScale TypeSizes(YamlFields? type, string format, TypeScale before)
    {
        if (type?.Section(format) is not { } sizes) return before;
        var scale = new TypeScale(
            Size(sizes, "tytul", TypeScale.Least, 40, before.Title),
            Size(sizes, "podtytul", TypeScale.Least, 24, before.Subtitle),
            Size(sizes, "tekst", TypeScale.Least, 24, before.Body),
            Size(sizes, "tabela", TypeScale.Least, 20, before.Table),
            Size(sizes, "liczby", TypeScale.Least, 60, before.KeyNumber),
            Size(sizes, "przypisy", TypeScale.Least, 16, before.Note));
        sizes.Finish();
        return scale;
    }

    private static PageSpacing Distances(YamlFields? spacing, string format, PageSpacing before)
    {
        if (spacing?.Section(format) is not { } distances) return before;
        var read = new PageSpacing(Size(distances, "siatka", 2, 6, before.Grid), Size(distances, "margines", 24, 96, before.Margin));
        distances.Finish();
        return read;
    }

    private static double Size(YamlFields fields, string key, double least, double most, double before)
    {
        if (fields.Number(key) is not { } number) return before;
        if (number >= (decimal)least && number <= (decimal)most) return (double)number;
        if (fields.Node(key) is YamlScalar wrong) fields.Wrong(wrong, key, $"liczba punktów od {least:0.#} do {most:0.#}");
        return before;
    }

    // Note: the place is that of the colour the case chose; a default colour next to it is not the office's mistake.
    private void Hidden(TextPair pair, string what, string required, string id)
    {
        string?[] names = [pair.TextName, pair.BackgroundName];
        var keys = names.OfType<string>().Select(n => Keys[n]).ToArray();
        var chosen = _colours.AsEnumerable().Reverse().SelectMany(c => keys.Where(c.Has).Select(k => c.At(k))).Append(_colours.LastOrDefault()?.At("kolory")).First();
        problems.Error(id,
            $"{(pair.TextName is null ? "Biały tekst" : $"{what} w kolorze {Named(pair.TextName, pair.Text)}")} na tle "
            + $"{(pair.BackgroundName is null ? "bieli" : Named(pair.BackgroundName, pair.Background))} ma kontrast "
            + $"{Ratio(pair.Contrast)}:1, a wymagane jest co najmniej {required}.",
            chosen, "Wybierz kolory bardziej od siebie odległe: ciemniejszy tekst albo jaśniejsze tło, a dla okładki ciemniejsze tło (WCAG 2.1 AA).");
    }

    private static string Named(string name, string colour) => $"„{Keys[name]}” ({colour})";

    // Rounded down: 4,46 must not be printed as 4,5.
    private static string Ratio(double contrast) => Language.PolishNumber.Text(Math.Floor((decimal)contrast * 100) / 100, 2);
}
