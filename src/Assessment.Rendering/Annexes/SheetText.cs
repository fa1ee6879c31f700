using System.Text.RegularExpressions;
using Assessment.Language;

namespace Assessment.Rendering.Annexes;

/// <summary>Text as the parts of a workbook hold it.</summary>
internal static partial class SheetText
{
    /// <summary>Characters that a cell holds at most.</summary>
    private const int Longest = 32_767;

    /// <summary>
    /// The text with a replacement character for each that XML cannot hold, with the underscore escaped where <c>_x0041_</c> would be read as
    /// a letter, and cut off where a cell holds no more.
    /// </summary>
    public static string Of(string text)
    {
        var held = Escape.Replace(XmlCharacters.Only(text), "_x005F_");
        if (held.Length <= Longest) return held;
        var end = char.IsHighSurrogate(held[Longest - 2]) ? Longest - 2 : Longest - 1; // no half of a pair
        return held[..end] + "…";
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape { get; }
}
