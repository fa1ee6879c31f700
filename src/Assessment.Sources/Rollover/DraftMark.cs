using System.Globalization;
using Assessment.Problems;

namespace Assessment.Sources.Rollover;

/// <summary>Marks a text that was taken over from last year's case, until the office has updated it and taken the mark away.</summary>
internal static class DraftMark
{
    private const string Mark = "> **Do aktualizacji:**";

    /// <summary>The text with the mark under its first-level heading, or at its beginning; a text that bears the mark is left alone.</summary>
    /// <param name="text">The text (Markdown).</param>
    /// <param name="year">The year it was written for.</param>
    public static string On(string text, int year)
    {
        if (Line(text) is not null) return text;
        var ending = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var mark = string.Create(CultureInfo.InvariantCulture, $"{Mark} tekst z oceny za {year} rok. Popraw go i usuń ten akapit.");
        var heading = text.StartsWith("# ", StringComparison.Ordinal) ? text.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        return heading > 0
            ? text[..heading] + ending + mark + ending + text[heading..]
            : mark + ending + ending + text;
    }

    /// <summary>The line of the mark, from 1, or <c>null</c> when the text bears none.</summary>
    public static int? Line(string text)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            if (content.StartsWith(Mark, StringComparison.Ordinal)) return line;
        }

        return null;
    }

    /// <summary>Warns of a text that is still last year's.</summary>
    /// <param name="path">Its path relative to the case folder.</param>
    /// <param name="text">The text.</param>
    /// <param name="problems">Receives the warning.</param>
    public static void Report(string path, string text, ProblemList problems)
    {
        if (Line(text) is { } line)
            problems.Warning("opis.do-aktualizacji", "Tekst jest przeniesiony z poprzedniego roku i jeszcze nie poprawiony; dokument to pokaże.", new(path, line),
                "Popraw tekst i usuń akapit „Do aktualizacji”.");
    }
}
