namespace Assessment.Language;

/// <summary>Polish quotation marks.</summary>
public static class PolishQuotes
{
    /// <summary>A text in quotation marks, the marks it holds itself as those of a quotation inside another: <c>„Świadczenie «500+» – kwota”</c>.</summary>
    public static string Around(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"„{text.Replace('„', '«').Replace('”', '»')}”";
    }
}
