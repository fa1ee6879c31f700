namespace Assessment.Sources.Delimited;

/// <summary>Finds the delimiter of a text by how consistently it splits the first rows.</summary>
internal static class DelimiterDetection
{
    private const int SampledRows = 60;
    private const int SampledCharacters = 1 << 18;

    /// <summary>Candidates, the likeliest first where two split a text equally well (a comma is also the Polish decimal sign).</summary>
    private static ReadOnlySpan<char> Candidates => [';', '\t', '|', ','];

    /// <summary>The delimiter; a semicolon where nothing splits the text.</summary>
    /// <remarks>
    /// Rows are counted by how many of them have the commonest number of delimiters outside quotes, so that ragged preamble lines do
    /// not matter; a candidate that leaves text after a closing quote cannot be the delimiter of a well-formed file.
    /// </remarks>
    public static char Detect(ReadOnlySpan<char> text)
    {
        var (best, bestScore) = (';', 0);
        foreach (var candidate in Candidates)
        {
            var score = Score(text, candidate);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }

        return best;
    }

    private static int Score(ReadOnlySpan<char> text, char delimiter)
    {
        var counts = new Dictionary<int, int>();
        var (rows, count, broken, quoted, fieldStart, blank) = (0, 0, 0, false, true, true);
        for (var i = 0; i < text.Length && rows < SampledRows && i < SampledCharacters; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') continue;
                if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    i++;
                    continue;
                }

                quoted = false;
                if (i + 1 < text.Length && text[i + 1] is not ('\r' or '\n') && text[i + 1] != delimiter) broken++;
            }
            else if (c is '\n' or '\r')
            {
                EndRow();
            }
            else if (c == delimiter)
            {
                count++;
                (fieldStart, blank) = (true, false);
            }
            else
            {
                if (c == '"' && fieldStart) quoted = true;
                (fieldStart, blank) = (false, blank && char.IsWhiteSpace(c));
            }
        }

        EndRow();
        if (counts.Count == 0) return 0;
        return Math.Max(0, counts.Values.Max() - (2 * broken));

        void EndRow()
        {
            if (!blank) rows++;
            if (count > 0) counts[count] = counts.GetValueOrDefault(count) + 1;
            (count, fieldStart, blank) = (0, true, true);
        }
    }
}
