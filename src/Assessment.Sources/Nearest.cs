using System.Globalization;
using System.Text;

namespace Assessment.Sources;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>The nearest known word, or <c>null</c> when none is near: at most a third of the letters differ.</summary>
    /// <remarks>Case and diacritics do not count; equal distances are decided by the order of the known words.</remarks>
    public static string? To(string word, IEnumerable<string> known)
    {
        var wanted = Plain(word);
        var best = (Word: (string?)null, Distance: int.MaxValue);
        foreach (var candidate in known)
        {
            var plain = Plain(candidate);
            var limit = Math.Max(1, Math.Max(wanted.Length, plain.Length) / 3);
            if (Math.Abs(wanted.Length - plain.Length) > limit) continue;
            var distance = Distance(wanted, plain);
            if (distance <= limit && distance < best.Distance) best = (candidate, distance);
        }
        return best.Word;
    }

    /// <summary>A sentence that names the nearest known word, or an empty text.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        To(word, known) is { } near ? $"Czy chodziło o „{near}”?" : "";

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Length > 200 ? text[..200].Normalize(NormalizationForm.FormD) : text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c is 'ł' or 'Ł' ? 'l' : char.ToLowerInvariant(c));
        return plain.ToString();
    }

    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var beforePrevious = previous;
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], beforePrevious[j - 2] + 1);
            }
            (beforePrevious, previous) = (previous, row);
        }
        return previous[b.Length];
    }
}
