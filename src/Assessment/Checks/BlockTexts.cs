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

    /// <summary>Every text of a block that a page shows: headings, headers of tables and captions too.</summary>
    public static IEnumerable<string> Printed(Block block) => block switch
    {
        HeadingBlock h => [h.Text.Plain],
        NoteBlock n => [n.Text.Plain],
        ImageBlock i => i.Pictures.Select(p => p.Caption ?? ""),
        TableBlock t => t.Header.Concat(t.Rows).SelectMany(r => r.Cells.Select(c => c.Text.Plain)),
        _ => Of(block),
    };

    private static IEnumerable<string> Of(ListBlock? list) => list is null ? [] : Of((Block)list);
}
