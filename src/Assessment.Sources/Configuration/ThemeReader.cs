using System.Collections.Frozen;
using Assessment.Decks;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the colours of the document (<c>wyglad: kolory</c>) and refuses those that make a text unreadable.</summary>
internal static class ThemeReader
{
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
    }.ToFrozenDictionary();

    /// <summary>Reads the colours; those not named keep their defaults.</summary>
    public static Theme Read(YamlFields colours, ProblemList problems)
    {
        var standard = Theme.Default;
        var theme = new Theme
        {
            Ink = Colour(nameof(Theme.Ink), standard.Ink),
            Secondary = Colour(nameof(Theme.Secondary), standard.Secondary),
            Note = Colour(nameof(Theme.Note), standard.Note),
            Accent = Colour(nameof(Theme.Accent), standard.Accent),
            CoverBlock = Colour(nameof(Theme.CoverBlock), standard.CoverBlock),
            Tint = Colour(nameof(Theme.Tint), standard.Tint),
            Hairline = Colour(nameof(Theme.Hairline), standard.Hairline),
            Previous = Colour(nameof(Theme.Previous), standard.Previous),
            Earlier = Colour(nameof(Theme.Earlier), standard.Earlier),
            Blue = Colour(nameof(Theme.Blue), standard.Blue),
            Orange = Colour(nameof(Theme.Orange), standard.Orange),
        };
        colours.Finish();
        foreach (var pair in theme.TextPairs.Where(p => p.Contrast < TextPair.Required)) Unreadable(pair);
        return theme;

        // Note: the place is that of the colour the case chose; a default colour next to it is not the office's mistake.
        void Unreadable(TextPair pair)
        {
            string?[] keys = [Key(pair.TextName), Key(pair.BackgroundName)];
            var chosen = keys.FirstOrDefault(k => k is not null && colours.Has(k)) ?? "kolory";
            problems.Error("wyglad.kontrast",
                $"{(pair.TextName is null ? "Biały tekst" : $"Tekst w kolorze {Named(pair.TextName, pair.Text)}")} na tle "
                + $"{(pair.BackgroundName is null ? "bieli" : Named(pair.BackgroundName, pair.Background))} ma kontrast "
                + $"{Ratio(pair.Contrast)}:1, a wymagane jest co najmniej 4,5:1.",
                colours.At(chosen), "Wybierz kolory bardziej od siebie odległe: ciemniejszy tekst albo jaśniejsze tło, a dla okładki ciemniejsze tło (WCAG 2.1 AA).");
        }

        string Colour(string name, string otherwise)
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
            if (value is not ['#', _, _, _, _, _, _] || !value.Skip(1).All(char.IsAsciiHexDigit))
            {
                if (colours.Node(key) is YamlScalar wrong) colours.Wrong(wrong, key, expected);
                return otherwise;
            }
            return value.ToUpperInvariant();
        }
    }

    private static string? Key(string? name) => name is null ? null : Keys[name];

    private static string Named(string name, string colour) => $"„{Keys[name]}” ({colour})";

    // Rounded down: 4,46 must not be printed as 4,5.
    private static string Ratio(double contrast) => Language.PolishNumber.Text(Math.Floor((decimal)contrast * 100) / 100, 2);
}
