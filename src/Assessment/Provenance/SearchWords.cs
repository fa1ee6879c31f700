using System.Collections.Immutable;
using Assessment.Language;

namespace Assessment.Provenance;

/// <summary>Words of questions and names, in lower case and without Polish accents, and when two of them are the same word.</summary>
internal static class SearchWords
{
    private const string Accented = "ąćęłńóśźż";
    private const string Plain = "acelnoszz";
    private const int LeastStem = 3;
    private const int LongestEnding = 3;
    private const int ShortEnding = 2;
    private const int LeastSpoiled = 6;
    private const int LongStem = 6;

    // Words of a question that say nothing about what is asked for.
    private static readonly ImmutableHashSet<string> Empty =
    [
        "a", "bylo", "byla", "byl", "byly", "co", "czy", "dla", "do", "i", "ich", "ile", "ilu", "iloma", "jaka", "jaki", "jakie", "jest", "ma", "na", "o", "od", "oraz",
        "pochodzi", "po", "podaj", "sa", "sie", "skad", "ta", "te", "ten", "to", "w", "we", "wyniosl", "wyniosla", "wynioslo", "wynosi", "wynosila", "z", "za", "ze",
    ];

    /// <summary>The words of a text.</summary>
    public static ImmutableArray<string> Of(string text) =>
        // „ia” and „ie” are one: miasto, w mieście; powiat, w powiecie.
        [.. new string([.. text.ToLowerInvariant().Select(Letter)]).Replace("ia", "ie", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The words of a question that say what is asked for.</summary>
    public static ImmutableArray<string> Telling(string question) => [.. Of(question).Where(w => !Empty.Contains(w))];

    /// <summary>True when two words differ in their endings at most: <c>rodzin</c> and <c>rodzinach</c>. Words with a digit are the same only when they are equal.</summary>
    public static bool Same(string a, string b) =>
        a == b || (!HasDigit(a) && !HasDigit(b) && Common(a, b) >= Math.Max(LeastStem, Math.Max(a.Length, b.Length) - LongestEnding));

    /// <summary>True when two words are the same but for a letter typed wrong, or have a long stem in common: <c>korzystało</c> and <c>korzystających</c>.</summary>
    public static bool Similar(string a, string b)
    {
        if (Same(a, b)) return true;
        if (HasDigit(a) || HasDigit(b)) return false;
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return (Common(a, b) >= LongStem && Common(a, b) * 2 >= longer.Length)
            || (shorter.Length >= LeastSpoiled && longer.Length - shorter.Length <= LongestEnding
                && EditDistance.ToBeginning(shorter[..Math.Max(LeastSpoiled - 1, shorter.Length - ShortEnding)], longer) <= 1);
    }

    private static bool HasDigit(string word) => word.Any(char.IsAsciiDigit);

    private static int Common(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length]) length++;
        return length;
    }

    private static char Letter(char c) =>
        Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Plain[i] : char.IsAsciiLetterOrDigit(c) ? c : ' ';
}
