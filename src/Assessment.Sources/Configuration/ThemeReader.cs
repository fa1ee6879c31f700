using System.Globalization;
using Assessment.Decks;
using Assessment.Problems;
using Assessment.Sources.Yaml;

namespace Assessment.Sources.Configuration;

/// <summary>Reads the colours of the document (<c>wyglad: kolory</c>).</summary>
internal static class ThemeReader
{
    /// <summary>Least contrast of a text against white (WCAG 2.1 AA).</summary>
    private const double TextContrast = 4.5;

    /// <summary>Reads the colours; those not named keep their defaults.</summary>
    public static Theme Read(YamlFields colours, ProblemList problems)
    {
        var standard = Theme.Default;
        var theme = new Theme
        {
            Ink = Colour("tekst", standard.Ink, text: true),
            Secondary = Colour("drugorzedny", standard.Secondary, text: true),
            Note = Colour("przypis", standard.Note, text: true),
            Accent = Colour("akcent", standard.Accent, text: true),
            CoverBlock = Colour("okladka", standard.CoverBlock, text: true),
            Tint = Colour("tlo", standard.Tint, text: false),
            Hairline = Colour("linia", standard.Hairline, text: false),
            Previous = Colour("rok_poprzedni", standard.Previous, text: false),
            Earlier = Colour("lata_wczesniejsze", standard.Earlier, text: false),
            Blue = Colour("korzystniej", standard.Blue, text: false),
            Orange = Colour("mniej_korzystnie", standard.Orange, text: false),
        };
        colours.Finish();
        return theme;

        string Colour(string key, string otherwise, bool text)
        {
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
            if (text && Contrast(value) < TextContrast)
                problems.Warning("wyglad.kontrast",
                    $"Kolor „{value}” ma z bielą kontrast {Language.PolishNumber.Text((decimal)Contrast(value), 1)}:1, a tekst wymaga co najmniej 4,5:1.",
                    colours.At(key), "Wybierz ciemniejszy kolor (ustawa o dostępności cyfrowej, WCAG 2.1 AA).");
            return value.ToUpperInvariant();
        }
    }

    private static double Contrast(string colour)
    {
        var (red, green, blue) = (Channel(colour[1..3]), Channel(colour[3..5]), Channel(colour[5..7]));
        return 1.05 / ((0.2126 * red) + (0.7152 * green) + (0.0722 * blue) + 0.05);
    }

    private static double Channel(string hexadecimal)
    {
        var value = int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
