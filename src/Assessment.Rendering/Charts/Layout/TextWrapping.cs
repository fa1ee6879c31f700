using System.Collections.Immutable;

namespace Assessment.Rendering.Charts.Layout;

/// <summary>Breaks category and series names into lines.</summary>
internal static class TextWrapping
{
    private const string Ellipsis = "…";

    /// <summary>
    /// The text in the largest size, from the wanted one down to the smallest allowed, that fits the width in so many lines;
    /// when none fits, the smallest with its last line ended by an ellipsis (the whole name is in the text alternative).
    /// </summary>
    public static (ImmutableArray<string> Lines, TextStyle Style) Fit(string text, TextStyle style, double width, int maxLines)
    {
        for (var size = style.Size; size >= TextStyle.Smallest; size -= 1)
        {
            var lines = Lines(text, style.At(size), width);
            if (lines.Length <= maxLines) return (lines, style.At(size));
        }
        var smallest = style.At(TextStyle.Smallest);
        var all = Lines(text, smallest, width);
        return all.Length <= maxLines
            ? (all, smallest)
            : ([.. all.Take(maxLines - 1), Shortened(string.Join(' ', all.Skip(maxLines - 1)), smallest, width)], smallest);
    }

    /// <summary>The lines of a text; a word that is wider than the line is broken where it must.</summary>
    public static ImmutableArray<string> Lines(string text, TextStyle style, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in Glued(text))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Fits(longer, style, width))
            {
                line = longer;
                continue;
            }
            if (line.Length > 0) lines.Add(line);
            line = word;
            while (!Fits(line, style, width) && line.Length > 1)
            {
                var length = line.Length - 1;
                while (length > 1 && !Fits(line[..length] + "-", style, width)) length--;
                lines.Add(line[..length] + (length > 1 ? "-" : ""));
                line = line[length..];
            }
        }
        if (line.Length > 0) lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>The beginning of a text that fits the width, ended by an ellipsis when something is left out.</summary>
    public static string Shortened(string text, TextStyle style, double width)
    {
        if (Fits(text, style, width)) return text;
        var length = text.Length;
        while (length > 0 && !Fits(text[..length].TrimEnd() + Ellipsis, style, width)) length--;
        return text[..length].TrimEnd() + Ellipsis;
    }

    private static bool Fits(string text, TextStyle style, double width) => ChartFonts.Instance.Width(text, style) <= width;

    // A single-letter word stays with the word after it.
    private static IEnumerable<string> Glued(string text)
    {
        var carried = "";
        foreach (var word in text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length == 1 && char.IsLetter(word[0]))
            {
                carried += word + "\u00A0";
                continue;
            }
            yield return carried + word;
            carried = "";
        }
        if (carried.Length > 0) yield return carried.TrimEnd('\u00A0');
    }
}
