using System.Text;
using Assessment.Decks;
using Assessment.Decks.Tables;

namespace Assessment.Rendering.Markdown;

/// <summary>A sheet of words and tables as Markdown, for a web page or a mail.</summary>
public static class SheetMarkdown
{
    private const string Special = @"\`*_[]<>#|";

    /// <summary>The text, with lines ended by <c>\n</c>.</summary>
    /// <param name="deck">The sheet; its slides hold paragraphs, callouts, lists, tables, headings, notes and source lines only.</param>
    /// <exception cref="NotSupportedException">It holds a picture or a chart.</exception>
    public static string Of(Deck deck)
    {
        ArgumentNullException.ThrowIfNull(deck);
        var text = new StringBuilder();
        foreach (var slide in deck.Slides)
        {
            text.Append("# ").Append(Plain(slide.Chapter)).Append("\n\n## ").Append(Plain(slide.Title)).Append("\n\n");
            if (deck.Mark is { } mark) text.Append("**").Append(Plain(mark)).Append("**\n\n");
            if (slide.Subtitle is { Length: > 0 } subtitle) text.Append(Plain(subtitle)).Append("\n\n");
            text.AppendJoin("\n\n", slide.Blocks.Select(Of)).Append('\n');
        }
        return text.ToString();
    }

    private static string Of(Block block) => block switch
    {
        HeadingBlock heading => "### " + Plain(heading.Text.Plain),
        ParagraphBlock paragraph => Plain(paragraph.Text.Plain),
        NoteBlock note => Plain(note.Text.Plain),
        SourceBlock source => Plain(source.Text),
        CalloutBlock callout => string.Join("\n>\n", callout.Paragraphs.Select(p => "> " + Plain(p.Plain))),
        ListBlock list => string.Join('\n', list.Items.Select(i => "- " + Plain(i.Text.Plain))),
        TableBlock table => Of(table),
        _ => throw new NotSupportedException($"A sheet in Markdown holds no {block.GetType().Name}."),
    };

    private static string Of(TableBlock table)
    {
        var rule = table.Columns.Select(c => c.Alignment switch { CellAlignment.Right => "--:", CellAlignment.Center => ":-:", _ => "---" });
        return string.Join('\n', [.. table.Header.Select(Row), $"| {string.Join(" | ", rule)} |", .. table.Rows.Select(Row)]);
    }

    private static string Row(TableRow row) => $"| {string.Join(" | ", row.Cells.Select(c => Plain(c.Text.Plain)))} |";

    // What the office or a file wrote is text, never markup.
    private static string Plain(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
