using System.Globalization;
using System.Text.RegularExpressions;

namespace Assessment.Checks.FreeTables;

/// <summary>A class of whole numbers, mostly of ages, as an office writes it.</summary>
/// <param name="From">Its least number.</param>
/// <param name="To">Its greatest number; <see cref="int.MaxValue"/> where it is open.</param>
internal readonly partial record struct AgeClass(int From, int To)
{
    /// <summary>
    /// Reads „45–59”, „45+ – 60”, „0–14 lat”, „70 lat i więcej”, „70+”, „powyżej 60”, „do 59 lat”, „poniżej 18”; <c>null</c> for anything else.
    /// „Powyżej 60” begins at 61 and „poniżej 18” ends at 17.
    /// </summary>
    public static AgeClass? Read(string text)
    {
        if (Bounds.Match(text) is { Success: true } bounds) return new(Number(bounds, "from"), Number(bounds, "to"));
        if (OpenEnd.Match(text) is { Success: true } end) return new(Number(end, "from") + (end.Groups["above"].Success ? 1 : 0), int.MaxValue);
        return OpenStart.Match(text) is { Success: true } start ? new(0, Number(start, "to") - (start.Groups["below"].Success ? 1 : 0)) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<from>\d{1,3})\s*\+?\s*(?:lat\s*)?[-–—]\s*(?<to>\d{1,3})\b")]
    private static partial Regex Bounds { get; }

    [GeneratedRegex(@"^\s*(?:(?<above>powyżej|ponad)\s+(?<from>\d{1,3})\b|(?<from>\d{1,3})\s*(?:\+|(?:lat|lata)?\s*i\s+(?:więcej|starsi|powyżej)))", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd { get; }

    [GeneratedRegex(@"^\s*(?:do|(?<below>poniżej|mniej niż))\s+(?<to>\d{1,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex OpenStart { get; }
}
