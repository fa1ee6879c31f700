namespace Assessment.Language;

/// <summary>The full stop of Polish sentences.</summary>
public static class PolishSentence
{
    /// <summary>The text with one full stop at its end: an abbreviation there, as in „z dnia 4 maja 2021 r.”, needs no other.</summary>
    /// <param name="text">A sentence with or without its full stop.</param>
    public static string Ended(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EndsWith('.') ? text : text + ".";
    }
}
