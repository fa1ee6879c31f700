namespace Assessment.Indicators;

/// <summary>Stable code of an indicator: lower-case ASCII words with <c>.</c> and <c>-</c>, e.g. <c>pomoc.rodziny</c>.</summary>
/// <param name="Value">The code's text.</param>
public readonly record struct IndicatorCode(string Value)
{
    /// <summary>True when the text has the form of a code.</summary>
    public static bool IsValid(string text) =>
        !string.IsNullOrEmpty(text)
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-')
        && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1]);

    /// <inheritdoc />
    public override string ToString() => Value;
}
