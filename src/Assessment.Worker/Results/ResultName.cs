using System.Globalization;
using System.Text;
using Assessment.Cases;
using Assessment.Territory;

namespace Assessment.Worker.Results;

/// <summary>Names of result files: ASCII, no spaces, the same on every system.</summary>
internal static class ResultName
{
    /// <summary>Longest part that comes from the unit's name; with the rest the name stays far below every system's limit.</summary>
    private const int MaximumUnitLength = 80;

    private const string PolishLetters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private const string PlainLetters = "acelnoszzACELNOSZZ";

    /// <summary>The deck's name, e.g. <c>OZPS-2020-gmina-Zielonki.pdf</c>.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="nameRepeats">True when another gmina of the powiat has the same plain name: the kind is then a part of the name.</param>
    public static string Pdf(AssessmentCase assessment, bool nameRepeats)
    {
        var unit = Ascii(assessment.UnitName.Nominative);
        var kind = nameRepeats ? KindSuffix(assessment.Unit.Kind) : "";
        return string.Create(CultureInfo.InvariantCulture, $"OZPS-{assessment.Year}-{unit}{kind}.pdf");
    }

    /// <summary>True when a source lists another gmina of the same powiat with the same plain name.</summary>
    public static bool Repeats(CaseContent content) =>
        content.Neighbours.Any(u => u.Name.Equals(content.Case.PlainName, StringComparison.OrdinalIgnoreCase));

    private static string KindSuffix(UnitKind kind) => kind switch
    {
        UnitKind.UrbanGmina => "-miejska",
        UnitKind.RuralGmina => "-wiejska",
        UnitKind.MixedGmina => "-miejsko-wiejska",
        _ => "",
    };

    private static string Ascii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (ascii.Length == MaximumUnitLength) break;
            var plain = WithoutDiacritics(letter);
            if (char.IsAsciiLetterOrDigit(plain)) ascii.Append(plain);
            else if (ascii.Length > 0 && ascii[^1] != '-') ascii.Append('-');
        }

        return ascii.ToString().TrimEnd('-');
    }

    private static char WithoutDiacritics(char letter) =>
        PolishLetters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var i ? PlainLetters[i] : letter;
}
