using System.Text;
using Assessment.Cases;
using Assessment.Composition;
using Assessment.Problems;

namespace Assessment.Checks;

/// <summary>Finds characters in the office's texts that the document's font does not have: the page would show a question mark.</summary>
public static class UnprintableTexts
{
    private const string Configuration = "ocena.yaml";
    private const int MostQuoted = 40;

    /// <summary>A warning per place with such characters, naming them and the beginning of their text.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="prints">Whether the document's font shows a character.</param>
    public static IEnumerable<Problem> Of(CaseContent content, Func<Rune, bool> prints)
    {
        ArgumentNullException.ThrowIfNull(content);
        return from printed in Texts(content)
               let characters = printed.Text.EnumerateRunes().Where(r => !prints(r)).Distinct().ToArray()
               where characters.Length > 0
               group characters by (printed.Place, printed.Text) into found
               select Warning(found.Key.Text, found.Key.Place, found.First());
    }

    private static Problem Warning(string text, Place place, Rune[] characters) => new(
        "tekst.znak-spoza-kroju", Severity.Warning,
        $"Krój pisma dokumentu nie ma {(characters.Length == 1 ? "znaku" : "znaków")} {string.Join(", ", characters.Select(Named))}; "
        + $"na stronie będzie „?”. Tekst: „{Beginning(text)}”.",
        place, "Zastąp ten znak innym albo go usuń.");

    private static string Named(Rune character) => $"„{character}” (U+{character.Value:X4})";

    private static string Beginning(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (plain.Length <= MostQuoted) return plain;
        var end = char.IsHighSurrogate(plain[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted;
        return plain[..end] + "…";
    }

    private static IEnumerable<(string Text, Place Place)> Texts(CaseContent content) =>
    [
        .. Names(content.Case).Concat(content.Plan.Chapters.SelectMany(Planned)).Concat(Labels(content)).Select(t => (t, new Place(Configuration))),
        .. from narrative in content.Narratives
           from section in narrative.Sections
           from text in section.Blocks.SelectMany(b => BlockTexts.Printed(b.Block), (b, text) => (text, b.Line)).Prepend((section.Title, section.Line))
           select (text.Item1, new Place(narrative.File, text.Item2)),
        .. from table in content.FreeTables
           from cell in table.Rows.SelectMany((row, i) => row.Cells.Select(c => (c.Text.Plain, Place: new Place(table.File, table.Lines[i]))))
               .Concat(table.Header.Select(h => (h, new Place(table.File))))
           select cell,
    ];

    private static IEnumerable<string> Names(AssessmentCase assessment) =>
    [
        assessment.PlainName, assessment.Place, assessment.CoverNote, assessment.CentreAbbreviation, .. assessment.Signature,
        assessment.UnitName.Nominative, assessment.Centre.Nominative, assessment.Council.Nominative, .. assessment.ComparisonUnits.Select(u => u.Name),
    ];

    private static IEnumerable<string> Planned(ChapterPlan chapter) =>
        chapter.Slides.SelectMany(s => (string[])[s.Title, s.Subtitle, .. s.Paragraphs, .. s.Notes, .. s.Columns, .. s.Rows.Select(r => r.Label)]).Prepend(chapter.Title);

    private static IEnumerable<string> Labels(CaseContent content) =>
        content.Catalogue.Indicators.Concat(content.Catalogue.Derived.Select(d => d.Indicator)).SelectMany(i => (string[])[i.Label, i.ShortLabel]).Distinct();
}
