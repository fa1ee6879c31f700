using System.Text;

namespace Assessment.Rendering.Pdf.Text;

/// <summary>Text reduced to what the document's font can show: PDF/A and PDF/UA allow no character without a glyph.</summary>
internal static class PrintableText
{
    /// <summary>The text with every line break and tab as a blank and invisible characters left out; what the font lacks is a question mark, never dropped.</summary>
    /// <param name="text">Text from anywhere.</param>
    /// <param name="face">The font it is drawn in.</param>
    public static string Of(string text, FontFace face)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var character = rune.IsBmp ? (char)rune.Value : '\uFFFF';
            if (character is '\n' or '\r' or '\t' or '\v' or '\f' or '\u2028' or '\u2029') printable.Append(' ');
            else if (character is '\u200B' or PolishLineBreaking.SoftHyphen) printable.Append(PolishLineBreaking.SoftHyphen);
            else if (character is '\uFEFF' or '\u2060' or '\u200C' or '\u200D' || Rune.IsControl(rune)) continue;
            else printable.Append(face.Has(character) && !IsPrivate(character) ? character : '?');
        }
        return printable.ToString();
    }

    // Characters of private use mean nothing outside of the font (ISO 19005-2, 6.2.11.7.3).
    private static bool IsPrivate(char character) => character is >= '\uE000' and <= '\uF8FF';
}
