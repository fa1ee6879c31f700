using System.Text;

namespace Assessment.Rendering.Pdf.Text;

/// <summary>What the font of the documents can show.</summary>
public static class DocumentFont
{
    private const char Replacement = '?';

    /// <summary>False for a character in whose place a document shows a question mark; true also for those that are invisible.</summary>
    public static bool Prints(Rune character) =>
        character.Value == Replacement || PrintableText.Of(character.ToString(), FontFace.Named("Lato-Regular")) is not [Replacement];
}
