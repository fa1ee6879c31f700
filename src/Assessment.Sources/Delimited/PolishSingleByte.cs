using System.Text;

namespace Assessment.Sources.Delimited;

/// <summary>Decides between Windows-1250, ISO-8859-2 and IBM852 by what Polish text looks like in each.</summary>
/// <remarks>
/// Each high byte is judged with its neighbours: a Polish letter where the case of the word fits speaks for a set, a capital inside a
/// lower-case word, a sign inside a word, a letter of another language or a control character speaks against it.
/// 1250 and 8859-2 differ in ą, ś, ź only; where none occurs both read the same and the first is named.
/// </remarks>
internal static class PolishSingleByte
{
    private const string Lower = "ąćęłńóśźż";
    private const string Upper = "ĄĆĘŁŃÓŚŹŻ";
    private const string Signs = "\u00A0„”“’‘–—…§°«»×·•€";

    /// <summary>The set that fits best, or <c>null</c> when none reads as Polish text.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        Encoding? best = null;
        var bestScore = -1L;
        foreach (var codePage in (ReadOnlySpan<int>)[1250, 28592, 852])
        {
            var encoding = EncodingNames.SingleByte(codePage);
            var score = Score(bytes, encoding);
            if (score > bestScore) (best, bestScore) = (encoding, score);
        }

        return best;
    }

    private static long Score(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var table = new char[256];
        for (var b = 0; b < 256; b++) table[b] = encoding.GetChars([(byte)b])[0];
        var score = 0L;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            var before = i > 0 ? table[bytes[i - 1]] : ' ';
            var after = i + 1 < bytes.Length ? table[bytes[i + 1]] : ' ';
            score += Score(before, table[bytes[i]], after);
        }

        return score;
    }

    private static int Score(char before, char c, char after) => c switch
    {
        _ when Lower.Contains(c, StringComparison.Ordinal) => char.IsUpper(after) ? -2 : 3,
        _ when Upper.Contains(c, StringComparison.Ordinal) => char.IsLower(before) ? -3 : 2,
        '\u00A0' => 0,
        _ when Signs.Contains(c, StringComparison.Ordinal) => char.IsLetter(before) && char.IsLetter(after) ? -2 : 0,
        < '\u00A0' => -20,
        _ when char.IsLetter(c) => -1,
        _ => -4,
    };
}
