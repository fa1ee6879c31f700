using System.Collections.Frozen;

namespace Assessment.Rendering.Pdf.Text;

/// <summary>Where a line of Polish text may end.</summary>
/// <remarks>
/// A one-letter word stays with the next word, a number with its unit or noun and with the abbreviation before it, digits grouped by
/// blanks with each other, a day with its month; a dash stays at the end of the line; ranges such as <c>2018–2020</c> never break.
/// </remarks>
internal static class PolishLineBreaking
{
    /// <summary>Soft hyphen: an invisible place where a word may be divided.</summary>
    public const char SoftHyphen = '\u00AD';

    private static readonly FrozenSet<string> Units = new[]
    {
        "zł", "gr", "%", "‰", "p.p.", "pp.", "pkt", "r.", "w.", "tys.", "mln", "mld", "m", "km", "m²", "km²", "ha", "szt.", "godz.", "min", "os.",
        "proc.", "lat", "lata", "rok", "roku", "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
        "września", "października", "listopada", "grudnia",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leads = new[]
    {
        "art.", "ust.", "pkt", "lit.", "nr", "Nr", "poz.", "str.", "s.", "tab.", "rys.", "ok.", "§", "dz.", "rozdz.", "ul.", "al.", "os.", "pl.", "św.",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For every character, whether a line may end before it; the first never.</summary>
    public static LineBreak[] Breaks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var breaks = new LineBreak[text.Length];
        for (var i = 1; i < text.Length; i++)
        {
            breaks[i] = text[i - 1] switch
            {
                ' ' when text[i] == ' ' => LineBreak.None,
                ' ' => Binds(text, i) ? LineBreak.Bound : LineBreak.Free,
                SoftHyphen => LineBreak.Hyphen,
                '-' or '/' when DividesCompound(text, i) => LineBreak.Free,
                _ => LineBreak.None,
            };
        }
        return breaks;
    }

    private static bool DividesCompound(string text, int next) =>
        next >= 4 && next + 2 < text.Length
        && char.IsLetter(text[next]) && char.IsLetter(text[next + 1]) && char.IsLetter(text[next + 2])
        && char.IsLetter(text[next - 2]) && char.IsLetter(text[next - 3]) && char.IsLetter(text[next - 4]);

    private static bool Binds(string text, int next)
    {
        var before = WordBefore(text, next - 1);
        var after = WordAfter(text, next);
        if (before.IsEmpty || after.IsEmpty) return false;
        var letter = before.TrimStart("(„\"'[");
        return (letter.Length == 1 && char.IsLetter(letter[0]))
            || (after.Length == 1 && after[0] is '–' or '—' or '-' or '·')
            || (char.IsAsciiDigit(before[^1]) && (IsUnit(after) || IsDigitGroup(after) || (char.IsLower(after[0]) && !IsYear(before))))
            || (before is "tys." or "mln" or "mld" && IsUnit(after))
            || (char.IsAsciiDigit(after[0]) && Leads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letter));
    }

    // The full stop of „r.” stays when a comma or a bracket follows it; that of a sentence after „zł” goes.
    private static bool IsUnit(ReadOnlySpan<char> word) =>
        Units.GetAlternateLookup<ReadOnlySpan<char>>() is var units && (units.Contains(word.TrimEnd(",;:)!?”")) || units.Contains(word.TrimEnd(".,;:)!?”")));

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word[0] is '1' or '2' && word[1] is '9' or '0';

    private static bool IsDigitGroup(ReadOnlySpan<char> word) =>
        word.Length >= 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && char.IsAsciiDigit(word[2])
        && (word.Length == 3 || !char.IsAsciiDigit(word[3]));

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return text.AsSpan(start, end - start);
    }
}
