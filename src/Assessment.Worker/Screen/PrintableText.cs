namespace Assessment.Worker.Screen;

/// <summary>Text that comes from input files, made safe for a terminal.</summary>
internal static class PrintableText
{
    /// <summary>Most characters one message may take.</summary>
    private const int MaximumLength = 1000;

    /// <summary>The text in one line without control characters (they could drive a terminal), cut when it is too long.</summary>
    public static string OneLine(string text)
    {
        var printable = string.Create(Math.Min(text.Length, MaximumLength), text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = source[i] is '\r' or '\n' or '\t' ? ' ' : char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
        return text.Length > MaximumLength ? printable + "…" : printable;
    }
}
