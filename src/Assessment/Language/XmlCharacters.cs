namespace Assessment.Language;

/// <summary>Characters that XML, and with it every office document, can hold.</summary>
public static class XmlCharacters
{
    private const string Replacement = "\uFFFD";

    /// <summary>The text with U+FFFD for each control character, half of a pair and non-character; tabs and line feeds stay.</summary>
    public static string Only(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(c => IsControl(c) || c is '\uFFFE' or '\uFFFF' || char.IsSurrogate(c))
            ? string.Concat(text.EnumerateRunes().Select(r => IsControl(r.Value) || r.Value is 0xFFFE or 0xFFFF ? Replacement : r.ToString()))
            : text;
    }

    private static bool IsControl(int character) => character < ' ' && character is not ('\t' or '\n');
}
