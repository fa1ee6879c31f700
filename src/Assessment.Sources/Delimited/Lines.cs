namespace Assessment.Sources.Delimited;

/// <summary>Line numbers of positions; CR, LF and CR LF each end a line.</summary>
internal static class Lines
{
    /// <summary>Line of a byte, from 1.</summary>
    public static int At(ReadOnlySpan<byte> bytes, int index)
    {
        var line = 1;
        for (var i = 0; i < index; i++)
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 >= bytes.Length || bytes[i + 1] != '\n'))) line++;
        return line;
    }

    /// <summary>Line of a character, from 1.</summary>
    public static int At(ReadOnlySpan<char> text, int index)
    {
        var line = 1;
        for (var i = 0; i < index; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n'))) line++;
        return line;
    }
}
