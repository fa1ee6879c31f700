using System.Collections.Immutable;
using Assessment.Cases;
using Assessment.Decks;
using Assessment.Decks.Tables;
using Assessment.Indicators;
using Assessment.Problems;
using Assessment.Sources.Plans;

namespace Assessment.Sources.Markdown;

/// <summary>Checks the placeholders of a text of the office.</summary>
internal static class NarrativePlaceholders
{
    /// <summary>Checks title, headings and blocks.</summary>
    public static void Check(Narrative narrative, Catalogue catalogue, ProblemList problems)
    {
        Placeholders.Check(narrative.Title, new(narrative.File, 1), catalogue, problems);
        foreach (var section in narrative.Sections)
        {
            if (section.Title != narrative.Title) Placeholders.Check(section.Title, new(narrative.File, section.Line), catalogue, problems);
            foreach (var (block, line) in section.Blocks)
                foreach (var text in Texts(block)) Placeholders.Check(text, new(narrative.File, line), catalogue, problems);
        }
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        HeadingBlock heading => Runs([heading.Text]),
        ParagraphBlock paragraph => Runs([paragraph.Text]),
        ListBlock list => Items(list),
        CalloutBlock callout => Runs(callout.Paragraphs),
        TableBlock table => Runs([.. table.Header.Concat(table.Rows).SelectMany(r => r.Cells).Select(c => c.Text)]),
        ImageBlock images => images.Pictures.SelectMany(p => new[] { p.Alternative, p.Caption ?? "" }),
        _ => [],
    };

    private static IEnumerable<string> Items(ListBlock list) =>
        list.Items.SelectMany(i => Runs([i.Text]).Concat(i.Nested is { } nested ? Items(nested) : []));

    // Note: a run at a time, because a placeholder that changes its style midway cannot be filled.
    private static IEnumerable<string> Runs(ImmutableArray<RichText> texts) => texts.SelectMany(t => t.Runs).Select(r => r.Text);
}
