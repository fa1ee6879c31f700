using Assessment.Decks;
using Assessment.Decks.Tables;

namespace Assessment.Checks;

/// <summary>The texts of a block that checks read.</summary>
internal static class BlockTexts
{
    /// <summary>The plain text of every paragraph, item and row of a block; headings and pictures have none that a check reads.</summary>
    public static IEnumerable<string> Of(Block block) => block switch
    {
        ParagraphBlock p => [p.Text.Plain],
        CalloutBlock c => c.Paragraphs.Select(p => p.Plain),
        ListBlock l => l.Items.SelectMany(i => Of(i.Nested).Prepend(i.Text.Plain)),
        TableBlock t => t.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Text.Plain))),
        _ => [],
    };

    private static IEnumerable<string> Of(ListBlock? list) => list is null ? [] : Of((Block)list);
}
