using System.Text.RegularExpressions;

namespace Assessment.Checks.FreeTables;

/// <summary>How a table names a sum: Razem, Suma, Ogółem, Łącznie.</summary>
internal static partial class TotalNames
{
    /// <summary>True for a header or a row's label that begins with such a word.</summary>
    public static bool IsTotal(string text) => Total.IsMatch(text);

    [GeneratedRegex(@"^\s*(razem|ogółem|suma|łącznie)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total { get; }
}
