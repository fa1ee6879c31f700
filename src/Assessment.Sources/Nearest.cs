using Assessment.Language;
using Assessment.Sources.Matching;

namespace Assessment.Sources;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    private const int LongestWord = 200;

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
            var distance = EditDistance.Between(wanted, plain);
            if (distance <= limit && distance < best.Distance) best = (candidate, distance);
        }
        return best.Word;
    }

    /// <summary>A sentence that names the nearest known word, or an empty text.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        To(word, known) is { } near ? $"Czy chodziło o „{near}”?" : "";

    private static string Plain(string text) => string.Concat(text.Take(LongestWord).Select(PlainLetter.Of));
}
