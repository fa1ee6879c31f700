using System.Text;

namespace Assessment.Rendering.Pdf.Text;

/// <summary>Text that is stored in the document and not drawn: metadata, bookmarks, alternatives, what links say.</summary>
internal static class StoredText
{
    /// <summary>Most characters of a stored text; two bytes each, they stay below the 32 767 bytes that PDF/A-2 allows a string (ISO 19005-2, 6.1.13).</summary>
    public const int Most = 16_000;

    /// <summary>The text without what neither XML nor a screen reader can hold or say (control and hidden characters), cut with an ellipsis where it is longer than a document may store.</summary>
    public static string Of(string text)
    {
        var stored = new StringBuilder(Math.Min(text.Length, Most));
        foreach (var rune in text.EnumerateRunes())
        {
            if (stored.Length + rune.Utf16SequenceLength >= Most) return stored.Append('…').ToString();
            if (rune.Value is '\n' or '\r' or '\t') stored.Append(' ');
            else if (rune.Value is not (PolishLineBreaking.SoftHyphen or '\u200B' or '\uFEFF') && !Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE) stored.Append(rune.ToString());
        }
        return stored.ToString();
    }
}
