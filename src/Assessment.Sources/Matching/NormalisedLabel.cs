using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Assessment.Sources.Matching;

/// <summary>A label with everything taken off that sources write differently: the key on which rows, headers and titles are compared.</summary>
/// <remarks>
/// Case, Polish and other diacritics, dashes, quotes, punctuation, surplus blanks, leading numbering (<c>1.</c>, <c>a)</c>, <c>IV.</c>),
/// leading and trailing <i>w tym</i> and <i>z tego</i>, footnote stars and raised digits do not count; <i>lub</i>, <i>i</i>,
/// <i>oraz</i>, <i>albo</i>, <i>bądź</i> and <c>/</c> are one word. Normalising twice changes nothing.
/// </remarks>
public readonly partial record struct NormalisedLabel
{
    private const string Or = "lub";

    private readonly string? _text;

    private NormalisedLabel(string text) => _text = text;

    /// <summary>Lower-case words divided by single blanks; empty where the label has no word of its own.</summary>
    public string Text => _text ?? "";

    /// <summary>True when nothing is left, as of a lone <i>w tym:</i>.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>Normalises a label.</summary>
    public static NormalisedLabel Of(string? label)
    {
        if (string.IsNullOrWhiteSpace(label)) return default;
        var plain = WithoutLead(Plain(label));
        var words = new List<string>();
        foreach (var word in Words(plain))
        {
            var kept = word is "i" or "oraz" or "albo" or "badz" ? Or : word;
            if (kept != Or || words.Count == 0 || words[^1] != Or) words.Add(kept);
        }
        while (IsPartOf(words, 0)) words.RemoveRange(0, 2);
        while (IsPartOf(words, words.Count - 2)) words.RemoveRange(words.Count - 2, 2);
        return words.Count == 0 ? default : new(string.Join(' ', words));
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    private static bool IsPartOf(List<string> words, int at) =>
        at >= 0 && words.Count >= at + 2 && (words[at], words[at + 1]) is ("w", "tym") or ("z", "tego");

    /// <summary>Lower case without diacritics, invisible characters and footnote signs; other punctuation stays.</summary>
    private static string Plain(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            if (c is '*' or '†' or '¹' or '²' or '³' or (>= '\u2070' and <= '\u2079')) continue;
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            text.Append(PlainLetter.Of(c));
        }
        return text.ToString();
    }

    private static string WithoutLead(string text)
    {
        while (true)
        {
            var shorter = Lead().Replace(text.TrimStart(' ', '\t', '\u00A0', '\u202F', '-', '–', '—', '•', '·', '„', '"', '('), "");
            if (shorter.Length == text.Length) return text;
            text = shorter;
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0) start = i;
                continue;
            }
            if (start >= 0) yield return text[start..i];
            start = -1;
            if (i < text.Length && text[i] == '/') yield return Or;
        }
    }

    [GeneratedRegex(@"^(?:(?:w\s+tym|z\s+tego)\b\s*:?|(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[a-z]\)|[ivxl]{1,5}[.)])(?:\s+|(?=\p{L})))", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
