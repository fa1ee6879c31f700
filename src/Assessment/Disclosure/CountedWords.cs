using System.Text.RegularExpressions;

namespace Assessment.Disclosure;

/// <summary>Tells by its heading what a column or row of the office's own table holds.</summary>
internal static partial class CountedWords
{
    /// <summary>
    /// True for amounts, shares, means and changes, „Kwota dla rodzin”, „Świadczenia (zł)”; false for counts, „Liczba osób biorących udział”,
    /// „Liczba złożonych wniosków”: the word that comes first decides.
    /// </summary>
    public static bool IsComputed(string heading) => Unit.IsMatch(heading) || (Word.Match(heading) is { Success: true } first && first.Groups["computed"].Success);

    [GeneratedRegex(@"\b(?:(?<computed>kwot|koszt|wydat|udział|odset|procent|średni|przecięt|zmian|dynamik)|liczb|iloś|osob|osób|rodzin|dzieci|kobiet|mężczyzn|mieszkań|wnios|uczestni|uczni|senior)", RegexOptions.IgnoreCase)]
    private static partial Regex Word { get; }

    // At the end, but for „do 600 zł” and „powyżej 50%”.
    [GeneratedRegex(@"(?<!\d\s*)(?:%|\b(?:zł|pln))\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit { get; }
}
