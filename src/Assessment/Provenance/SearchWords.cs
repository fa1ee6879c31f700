using System.Collections.Immutable;

namespace Assessment.Provenance;

/// <summary>Words as a search compares them: without letter case, diacritics and endings.</summary>
internal static class SearchWords
{
    private const string Accented = "ąćęłńóśźż";
    private const string Plain = "acelnoszz";
    private const int LeastStem = 3;
    private const int LongestEnding = 3;

    /// <summary>The words of a text.</summary>
    public static ImmutableArray<string> Of(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(Letter)]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>True when two words differ in their endings at most: <c>rodzin</c> and <c>rodzinach</c>.</summary>
    public static bool Same(string a, string b) => a == b || Common(a, b) >= Math.Max(LeastStem, Math.Max(a.Length, b.Length) - LongestEnding);

    private static int Common(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length]) length++;
        return length;
    }

    private static char Letter(char c) =>
        Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Plain[i] : char.IsAsciiLetterOrDigit(c) ? c : ' ';
}
